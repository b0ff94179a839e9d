import { readLocalStorageValue, useLocalStorage } from '@mantine/hooks';

const STORAGE_KEY = 'onhand-till-sounds';

export function useSoundsSetting() {
  return useLocalStorage({ key: STORAGE_KEY, defaultValue: true });
}

/** Pitches in hertz, one after the other. */
const SOUNDS = { ok: [880], unknown: [220, 196], refused: [196, 196, 131] } as const;
const NOTE_S = 0.09;
const VOLUME = 0.08;

let audio: AudioContext | undefined;

/** A short note that tells without looking whether a scan was understood. */
export function play(sound: keyof typeof SOUNDS): void {
  if (!readLocalStorageValue({ key: STORAGE_KEY, defaultValue: true })) return;
  if (!('AudioContext' in window)) return;
  audio ??= new AudioContext();
  // Browsers keep it silent until the page has been touched once.
  void audio.resume();
  for (const [at, pitch] of SOUNDS[sound].entries()) {
    const begin = audio.currentTime + at * NOTE_S;
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(VOLUME, begin);
    volume.gain.exponentialRampToValueAtTime(0.001, begin + NOTE_S);
    tone.connect(volume).connect(audio.destination);
    tone.start(begin);
    tone.stop(begin + NOTE_S);
  }
}
