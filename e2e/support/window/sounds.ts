import type { Page } from 'playwright/test'

interface Ears {
  heardTones?: number[]
}

/**
 * Listens to the till from its first sound on: call it before anything is scanned. Ask the answer which of the two
 * sounds was played since it was last asked.
 */
export async function listen(window: Page): Promise<() => Promise<'found' | 'not found' | 'nothing'>> {
  await window.evaluate(() => {
    const heard: number[] = ((globalThis as unknown as Ears).heardTones = [])
    globalThis.AudioContext = class extends AudioContext {
      override createOscillator() {
        const oscillator = super.createOscillator()
        const start = oscillator.start.bind(oscillator)
        oscillator.start = (when) => {
          heard.push(oscillator.frequency.value)
          start(when)
        }
        return oscillator
      }
    }
  })
  return async () => {
    const tones = await window.evaluate(() => (globalThis as unknown as Ears).heardTones?.splice(0) ?? [])
    if (tones.length === 0) return 'nothing'
    return tones.some((tone) => tone < 500) ? 'not found' : 'found'
  }
}
