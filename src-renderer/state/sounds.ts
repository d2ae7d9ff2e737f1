import type { Moment } from '../../src-shared/domain/moment.ts';
import type { Sound } from '../../src-shared/domain/settings.ts';

/** The notes of each sound, one after the other, in hertz: told apart with closed eyes, by their number and their way. */
const melodies: Readonly<Record<Sound, readonly number[]>> = {
  paid: [659.25, 987.77],
  delivered: [659.25, 830.61, 987.77],
  expiring: [880, 880],
  problem: [415.3, 311.13, 311.13],
};
const noteSeconds = 0.16;
const loudest = 0.08;

/** What a moment sounds like: everything that is out of the ordinary sounds the same. */
export function soundOf(moment: Moment): Sound {
  switch (moment) {
    case 'paid':
    case 'delivered':
    case 'expiring':
      return moment;
    default:
      return 'problem';
  }
}

/** Plays a sound once. Silent where nobody has touched the window yet: the system allows no sound before. */
export function play(sound: Sound): void {
  if (!navigator.userActivation.hasBeenActive) return;
  const context = new AudioContext();
  const notes = melodies[sound];
  notes.forEach((pitch, index) => {
    const from = context.currentTime + index * noteSeconds;
    const until = from + noteSeconds * 2;
    const tone = new OscillatorNode(context, { type: 'sine', frequency: pitch });
    const volume = new GainNode(context, { gain: 0 });
    volume.gain.setValueAtTime(0, from);
    volume.gain.linearRampToValueAtTime(loudest, from + 0.02);
    volume.gain.exponentialRampToValueAtTime(0.0001, until);
    tone.connect(volume).connect(context.destination);
    tone.start(from);
    tone.stop(until);
    if (index === notes.length - 1) tone.onended = () => void context.close();
  });
}
