import { mount } from 'svelte';
import App from './App.svelte';
import { messagesFor, systemLanguage } from './messages/messages.ts';
import { bridge } from './state/bridge.ts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';

const target = document.querySelector('#app');
if (target === null) throw new Error('index.html has no #app');

mount(App, { target, props: { desk: bridge(), firstWords: messagesFor(systemLanguage(navigator.languages)) } });
