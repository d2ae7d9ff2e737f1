import { mount } from 'svelte';
import { systemLanguage } from '../messages/messages.ts';
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

const state = new DisplayState(customerBridge(), windowClock);
mount(Display, { target, props: { state, firstLanguage: systemLanguage(navigator.languages) } });
