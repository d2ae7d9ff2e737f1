import { mount } from 'svelte';
import { loadMessages, systemLanguage } from '../messages/messages.ts';
import { customerBridge } from '../state/bridge.ts';
import { windowClock } from '../state/clock.ts';
import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import Display from './Display.svelte';
import { DisplayState } from './display-state.svelte.ts';
import './display.css';

const target = document.querySelector('#app');
if (target === null) throw new Error('index.html has no #app');

const bridge = customerBridge();
// The first thing that a customer sees is the right one, in the right language.
const first = await bridge.display.view();
const firstLanguage = first.ok ? first.value.language : systemLanguage(navigator.languages);
const state = new DisplayState(bridge, windowClock, first.ok ? first.value : null);
await loadMessages(firstLanguage);
mount(Display, { target, props: { state, firstLanguage } });
