#!/usr/bin/env node
// Stands in for the Electron program where electron-vite starts one and none could be had: `npm run dev`.
import '../chromium-shell/run.ts';
