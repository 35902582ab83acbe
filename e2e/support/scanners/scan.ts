import type { CDPSession } from 'playwright/test'
import type { Till } from '../app/till'

/** Milliseconds from one key of a scanner to the next. */
const keyGap = 3

/** Types a code as a keyboard-wedge scanner does: real key events, a few milliseconds apart, Enter at the end. */
export async function scan(till: Till, ...codes: string[]): Promise<void> {
  await send(till, codes, 0)
}

/** The same at a steady pace, whether or not the till has answered: `perSecond` codes begin every second. */
export async function scanSteadily(till: Till, codes: readonly string[], perSecond: number): Promise<void> {
  await send(till, codes, 1000 / perSecond)
}

/** A key of a scanner that does more than type characters. */
export interface ScannerKey {
  readonly key: string
  readonly code?: string
  readonly ctrl?: boolean
  /** Typed on a field by the system itself, which a dead key and a chord are not. */
  readonly types?: boolean
}

/** Presses `keys` as one scanner would, `gap` milliseconds apart: characters by themselves, others as told. */
export async function pressAsScanner(
  { window }: Till,
  keys: readonly (string | ScannerKey)[],
  gap = keyGap,
): Promise<void> {
  const session = await window.context().newCDPSession(window)
  const began = Date.now()
  const sent: Promise<void>[] = []
  for (const [index, key] of keys.entries()) {
    const at = began + index * gap
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, at - Date.now())))
    sent.push(press(session, typeof key === 'string' ? { key } : key, at))
  }
  await Promise.all(sent)
  await session.detach()
}

/** `every` in milliseconds from the beginning of one code to that of the next. */
async function send({ window }: Till, codes: readonly string[], every: number): Promise<void> {
  const session = await window.context().newCDPSession(window)
  const began = Date.now()
  const sent: Promise<void>[] = []
  let at = began
  for (const [index, code] of codes.entries()) {
    at = Math.max(at, began + index * every)
    await new Promise((resolve) => setTimeout(resolve, at - Date.now()))
    for (const key of [...code, 'Enter']) {
      sent.push(press(session, { key }, at))
      at += keyGap
    }
  }
  await Promise.all(sent)
  await session.detach()
}

/**
 * One key at `at`, milliseconds since 1970. It carries that time, as the operating system's own events do, so that
 * a busy computer that delivers it late makes no person of a scanner.
 */
async function press(
  session: CDPSession,
  { key, code, ctrl = false, types = !ctrl }: ScannerKey,
  at: number,
): Promise<void> {
  const timestamp = at / 1000
  const enter = key === 'Enter'
  const event = {
    key,
    code: code ?? (enter ? key : /\d/.test(key) ? `Digit${key}` : `Key${key.toUpperCase()}`),
    windowsVirtualKeyCode: enter ? 13 : key.toUpperCase().charCodeAt(0),
    modifiers: ctrl ? 2 : 0,
    timestamp,
  }
  const text = types ? { text: enter ? '\r' : key } : {}
  await session.send('Input.dispatchKeyEvent', { ...event, ...text, type: types ? 'keyDown' : 'rawKeyDown' })
  await session.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' })
}
