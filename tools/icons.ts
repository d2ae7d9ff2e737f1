// Draws package/resources/icon.svg into the icon files of every system: `node tools/icons.ts`, after the drawing has changed.

import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { chromiumVariable } from './bootstrap/chromium.ts';
import { icnsFile, icoFile, iconSizes, linuxSizes, type IconImage } from './package/icon-files.ts';

const folder = fileURLToPath(new URL('package/resources', import.meta.url));

const executablePath = process.env[chromiumVariable] ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const page = await browser.newPage();
  const svg = fs.readFileSync(path.join(folder, 'icon.svg'), 'utf8');
  const images: IconImage[] = [];
  for (const size of iconSizes) images.push(await draw(page, svg, size));
  fs.writeFileSync(path.join(folder, 'icon.ico'), icoFile(images));
  fs.writeFileSync(path.join(folder, 'icon.icns'), icnsFile(images));
  fs.mkdirSync(path.join(folder, 'icons'), { recursive: true });
  for (const { size, png } of images.filter((image) => linuxSizes.some((wanted) => wanted === image.size)))
    fs.writeFileSync(path.join(folder, 'icons', `${size}x${size}.png`), png);
} finally {
  await browser.close();
}

async function draw(page: Page, svg: string, size: number): Promise<IconImage> {
  await page.setViewportSize({ width: size, height: size });
  const address = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await page.setContent(`<style>body{margin:0}img{display:block}</style><img width="${size}" src="${address}">`);
  return { size, png: await page.screenshot({ omitBackground: true }) };
}
