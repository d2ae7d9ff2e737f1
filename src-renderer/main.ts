import { mount } from 'svelte';
import App from './App.svelte';
import { loadMessages, systemLanguage } from './messages/messages.ts';
import { bridge } from './state/bridge.ts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';

const target = document.querySelector('#app');
if (target === null) throw new Error('index.html has no #app');

const firstWords = await loadMessages(systemLanguage(navigator.languages));
mount(App, { target, props: { desk: bridge(), firstWords } });
