import { describe, expect, it } from 'vitest';
import { placeDisplay, type DisplayPlace, type PlacedScreen } from '../../../src-main/electron/display-placement.ts';

function aScreen(id: number, x: number, width = 1280, height = 800, label = ''): PlacedScreen {
  return {
    id,
    label,
    bounds: { x, y: 0, width, height },
    // Without the task bar.
    workArea: { x, y: 0, width, height: height - 40 },
  };
}

const nowhere: DisplayPlace = { screen: null, bounds: null };
const till = aScreen(1, 0, 1920, 1080, 'Till');
const customer = aScreen(2, 1920, 1280, 800, 'Customer');
const third = aScreen(3, 3200, 1024, 768, 'Third');

describe('the place of the customer display', () => {
  it('is the whole of the second screen by itself', () => {
    expect(placeDisplay([till, customer], till, nowhere)).toEqual({ fullScreen: true, bounds: customer.bounds });
  });

  it('is the screen that the till is not on, whichever is the first', () => {
    expect(placeDisplay([till, customer], customer, nowhere)).toEqual({ fullScreen: true, bounds: till.bounds });
  });

  it('is the screen that a person chose, while it is plugged in, else the next best', () => {
    const place = { ...nowhere, screen: { id: '3', label: 'Third' } };
    expect(placeDisplay([till, customer, third], till, place).bounds).toEqual(third.bounds);
    expect(placeDisplay([till, customer], till, place).bounds).toEqual(customer.bounds);
  });

  it('knows a chosen screen again by its name when the system gave it another number', () => {
    const place = { ...nowhere, screen: { id: '99', label: 'Third' } };
    expect(placeDisplay([till, customer, third], till, place).bounds).toEqual(third.bounds);
    const twins = [till, customer, aScreen(4, 3200, 1024, 768, 'Twin'), aScreen(5, 4224, 1024, 768, 'Twin')];
    const twin = { ...nowhere, screen: { id: '99', label: 'Twin' } };
    expect(placeDisplay(twins, till, twin).bounds, 'either may be meant').toEqual(customer.bounds);
    const nameless = { ...nowhere, screen: { id: '99', label: '' } };
    expect(placeDisplay([till, aScreen(2, 1920)], till, nameless).bounds).toEqual(customer.bounds);
  });

  it('is a window where there is one screen alone, in the corner and above the task bar', () => {
    const { fullScreen, bounds } = placeDisplay([till], till, nowhere);
    expect(fullScreen).toBe(false);
    expect(bounds).toEqual({ x: 960, y: 400, width: 960, height: 640 });
  });

  it('is a window on the till’s screen where a person chose that: it never covers the till', () => {
    const place = { ...nowhere, screen: { id: '1', label: 'Till' } };
    expect(placeDisplay([till, customer], till, place).fullScreen).toBe(false);
  });

  it('is where the window was left, unless that is out of sight now', () => {
    const left = { x: 100, y: 50, width: 700, height: 500 };
    expect(placeDisplay([till], till, { ...nowhere, bounds: left }).bounds).toEqual(left);
    for (const lost of [
      { ...left, x: 1_900 },
      { ...left, x: -600 },
      { ...left, y: 1_030 },
      { ...left, x: 4_000 },
    ]) {
      expect(placeDisplay([till], till, { ...nowhere, bounds: lost }).bounds).not.toEqual(lost);
    }
  });

  it('fits on a screen that is smaller than the window', () => {
    const small = aScreen(1, 0, 800, 480);
    expect(placeDisplay([small], small, nowhere).bounds).toEqual({ x: 0, y: 0, width: 800, height: 440 });
  });
});
