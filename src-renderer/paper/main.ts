// The page of the hidden window: it takes the one job that its address names, draws it, and says how it came out.

import { mount, tick } from 'svelte';
import type { PaperJob, PaperResult } from '../../src-shared/domain/slip-drawing.ts';
import { paperBridge } from '../state/bridge.ts';
import '../styles/fonts.css';
import { drawAll, textOf } from './draw.ts';
import './page.css';
import Slip from './Slip.svelte';
import { takeJob } from './take-job.ts';

const mmPerInch = 25.4;
const pixelsPerInch = 96;

async function work(job: PaperJob, target: HTMLElement): Promise<PaperResult> {
  switch (job.job) {
    case 'page': {
      document.documentElement.lang = job.document.language;
      mount(Slip, { target, props: { document: job.document, paper: job.paper } });
      await tick();
      await ready();
      return { job: 'page', heightMm: (target.getBoundingClientRect().height * mmPerInch) / pixelsPerInch };
    }
    case 'drawings': {
      document.documentElement.lang = job.language;
      // Loads the parts of the typeface that have letters of it, and no others.
      await document.fonts.load('24px "Inter Variable"', textOf(job.drawings));
      return { job: 'drawings', drawn: await drawAll(job.drawings, job.widthDots, job.language) };
    }
  }
}

/** Resolves when fonts and pictures are there; a picture that cannot be read is left out. */
async function ready(): Promise<void> {
  await document.fonts.ready;
  await Promise.all([...document.images].map((picture) => picture.decode().catch(() => undefined)));
}

const target = document.querySelector<HTMLElement>('#app');
if (target === null) throw new Error('index.html has no #app');

await takeJob(paperBridge(), location.hash.slice(1), (job) => work(job, target));
