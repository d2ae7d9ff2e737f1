/** Two rising notes, in hertz. */
const notes = [659.25, 987.77] as const;
const noteSeconds = 0.16;
const loudest = 0.08;

/** One short sound for the moment the money is there. Silent where nobody has touched the window yet. */
export function chime(): void {
  if (!navigator.userActivation.hasBeenActive) return;
  const context = new AudioContext();
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
