import { mount } from 'svelte';
import { example } from './example.ts';
import Gallery from './Gallery.svelte';
import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';

const target = document.querySelector('#app');
if (target === null) throw new Error('index.html has no #app');

mount(Gallery, { target, props: example() });
