/** One short tone: frequency in hertz, start and length in milliseconds. */
interface Tone {
  readonly frequency: number
  readonly start: number
  readonly length: number
}

const foundTones: readonly Tone[] = [{ frequency: 1320, start: 0, length: 70 }]
const notFoundTones: readonly Tone[] = [
  { frequency: 330, start: 0, length: 130 },
  { frequency: 247, start: 150, length: 190 },
]

let muted = false
let context: AudioContext | undefined

/** The till's two sounds. Played after the screen has had its turn: a sound never delays a line. */
export const sound = {
  found: () => later(foundTones),
  notFound: () => later(notFoundTones),
  setMuted: (value: boolean) => {
    muted = value
  },
}

function later(tones: readonly Tone[]): void {
  if (muted) return
  window.setTimeout(() => play(tones))
}

function play(tones: readonly Tone[]): void {
  context ??= new AudioContext()
  for (const tone of tones) playTone(context, tone)
}

function playTone(audio: AudioContext, tone: Tone): void {
  const begin = audio.currentTime + tone.start / 1000
  const end = begin + tone.length / 1000
  const oscillator = audio.createOscillator()
  const volume = audio.createGain()
  oscillator.type = 'triangle'
  oscillator.frequency.value = tone.frequency
  // A ramp at each edge, or the speaker clicks.
  volume.gain.setValueAtTime(0, begin)
  volume.gain.linearRampToValueAtTime(0.25, begin + 0.008)
  volume.gain.setValueAtTime(0.25, end - 0.02)
  volume.gain.linearRampToValueAtTime(0, end)
  oscillator.connect(volume).connect(audio.destination)
  oscillator.start(begin)
  oscillator.stop(end)
}
