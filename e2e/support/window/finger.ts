import { expect, type Locator, type Page } from 'playwright/test'

/** Somebody at the till without a keyboard: taps, and nothing else. */
export function finger(window: Page) {
  const keyboard = window.getByRole('group', { name: 'Teclado na tela' })
  const keypad = window.getByRole('group', { name: 'Teclado numérico' })
  const key = (name: string) => keyboard.getByRole('button', { name, exact: true })
  const tap = (target: Locator) => target.click()

  /** One character on the keyboard on the screen, changing its layout where it must. */
  async function press(character: string): Promise<void> {
    if (character === ' ') return tap(key('Espaço'))
    const [letter = '', accent] = character.normalize('NFD')
    const sign = { '\u0301': '´', '\u0303': '~', '\u0302': '^', '\u0300': '`' }[accent ?? '']
    if (/\p{Letter}/u.test(letter) && (await key('Letras').isVisible())) await tap(key('Letras'))
    if (character === 'ç') return tap(key('ç'))
    if (sign !== undefined) await tap(key(`Acento ${sign}`))
    if (letter !== letter.toLowerCase()) await tap(key('Maiúscula'))
    await tap(key(letter))
  }

  return {
    keyboard,
    tap,
    /** Types on the keyboard on the screen, opened where it is not. */
    type: async (text: string): Promise<void> => {
      if (!(await keyboard.isVisible()))
        await tap(window.getByRole('button', { name: 'Teclado na tela' }).last())
      await expect(keyboard).toBeVisible()
      for (const character of text) await press(character)
    },
    enter: () => tap(key('Enter')),
    closeKeyboard: () => tap(key('Fechar o teclado')),
    /** Types on the keypad a window or screen has beside its field. */
    dial: async (digits: string): Promise<void> => {
      for (const digit of digits) await tap(keypad.getByRole('button', { name: digit, exact: true }))
    },
  }
}

/** Counts what hands on a keyboard, and on a mouse or the glass, do from here on. */
export async function watchHands(window: Page): Promise<() => Promise<{ keys: number; taps: number }>> {
  await window.evaluate(() => {
    const seen = { keys: 0, taps: 0 }
    Object.assign(globalThis, { seenHands: seen })
    globalThis.addEventListener('keydown', (event) => (seen.keys += event.isTrusted ? 1 : 0), true)
    for (const kind of ['pointerdown', 'wheel'])
      globalThis.addEventListener(kind, () => (seen.taps += 1), { capture: true, passive: true })
  })
  return () =>
    window.evaluate(() => (globalThis as unknown as { seenHands: { keys: number; taps: number } }).seenHands)
}
