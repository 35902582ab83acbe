import { useEffect } from 'react'
import type { WedgeFormat } from '#shared/devices/device/scanner-settings'
import { useApp } from '../app/use-app'
import { onEvent } from '../ipc/client'
import { openDialogCount } from '../ui/dialog/open-dialogs'
import { noBurst, type Burst } from './burst'
import { isTextField, restore, snapshotOf, type FieldSnapshot } from './field-snapshot'
import { createHeldKeys } from './held-keys'
import { cutWords, deliver, notRead, refuse } from './scan-delivery'
import { digitTargets } from './targets'
import { leftOver, likelyScan, maxGap, maxStall, wedge, type WedgeOutcome } from './wedge'

/** Listens to every key of the window, first of all listeners, and to the scanners that do not type. Mounted once. */
export function ScannerHub() {
  const format = useApp((app) => app.wedge)
  useEffect(() => listen(format), [format])
  useEffect(() => onEvent('code-scanned', ({ scannerName, ...scan }) => deliver(scan, scannerName)), [])
  useEffect(() => onEvent('scan-unreadable', ({ scannerName }) => refuse(notRead(scannerName))), [])
  return null
}

function listen(format: WedgeFormat): () => void {
  /** A digit pressed by a person is told from the first of a scan by waiting for a second key. */
  const digitDelay = maxGap[format.pace] + 5
  let burst = noBurst
  let fields: FieldSnapshot[] = []
  let pendingDigit = 0
  let pendingRest = 0
  /** A person typed, pasted or touched since the last scan: an Enter is then theirs, however soon. */
  let actedSince = false
  let alted = false
  const held = createHeldKeys(digitDelay)

  function onKey(event: KeyboardEvent) {
    const step = wedge(burst, keyOf(event), format)
    burst = step.burst
    alted = event.type === 'keyup' && event.key === 'Alt' && step.outcome.kind !== 'shift'
    if (step.outcome.kind !== 'shift') {
      window.clearTimeout(pendingDigit)
      window.clearTimeout(pendingRest)
      pendingRest = window.setTimeout(tellLeftOver, maxStall)
    }
    if (!isScannersOwn(step.outcome)) held.release()
    switch (step.outcome.kind) {
      case 'first':
        focusHome(event)
        fields = remembered([], document.activeElement)
        waitForDigit(event)
        break
      case 'more':
        // Soon after other keys a person may have left the field these were typed in.
        if (!step.outcome.quick) focusHome(event)
        fields = remembered(fields, document.activeElement)
        if (step.outcome.quick) keepOut(event, burst)
        else waitForDigit(event)
        break
      case 'control':
        swallow(event)
        break
      case 'scan':
        takeBack(event)
        deliver(step.outcome, null)
        break
      case 'cut':
        takeBack(event)
        refuse(cutWords[step.outcome.why])
        break
      case 'trailer':
        if (!actedSince) swallow(event)
        break
      case 'shift':
      case 'typed':
        break
    }
  }

  /** What the burst's first keys typed is taken back at once: its Enter then finds nothing left to draw. */
  function keepOut(event: KeyboardEvent, { keys, stalls, typed }: Burst) {
    // Windows types what is composed with Alt by itself.
    if (event.altKey) return
    const character = isCharacter(event)
    if (!isTextField(document.activeElement)) {
      // A blank inside a code must not press the button that has the focus, nor the pad's arrows move in a list.
      if (event.key === ' ' || (!character && keys >= likelyScan)) swallow(event)
      return
    }
    if (stalls[format.pace] > 0 || keys < likelyScan) return
    event.preventDefault()
    if (keys > likelyScan) return held.hold(character ? event.key : '')
    fields.forEach(restore)
    held.hold(typed)
  }

  function takeBack(event: KeyboardEvent) {
    swallow(event)
    held.drop()
    fields.forEach(restore)
    fields = []
    actedSince = false
  }

  function tellLeftOver() {
    const why = leftOver(burst, isTextField(document.activeElement))
    burst = noBurst
    if (why !== null) refuse(cutWords[why])
  }

  function waitForDigit(event: KeyboardEvent) {
    const { key } = event
    if (!/^\d$/.test(key) || event.altKey || isTextField(document.activeElement)) return
    pendingDigit = window.setTimeout(() => digitTargets.top()?.(Number(key)), digitDelay)
  }

  /** A field that was filled otherwise meanwhile (pasted, written over) no longer waits for what is held. */
  function onInput(event: Event) {
    if (!event.isTrusted) return
    actedSince = true
    held.drop()
  }

  function onPointer(event: Event) {
    if (event.isTrusted) actedSince = true
  }

  /** Windows types the character of a number once Alt is up: the scan's own terminator must press nothing. */
  function onKeyPress(event: KeyboardEvent) {
    if (alted) swallow(event)
    alted = false
  }

  const heard = [
    ['keydown', onKey],
    ['keyup', (event) => event.key === 'Alt' && onKey(event)],
    ['keypress', onKeyPress],
  ] as const satisfies readonly [string, (event: KeyboardEvent) => unknown][]
  for (const [type, listener] of heard) window.addEventListener(type, listener, { capture: true })
  window.addEventListener('input', onInput, { capture: true })
  window.addEventListener('pointerdown', onPointer, { capture: true })
  return () => {
    held.release()
    window.clearTimeout(pendingDigit)
    window.clearTimeout(pendingRest)
    for (const [type, listener] of heard) window.removeEventListener(type, listener, { capture: true })
    window.removeEventListener('input', onInput, { capture: true })
    window.removeEventListener('pointerdown', onPointer, { capture: true })
  }
}

function keyOf(event: KeyboardEvent) {
  return {
    key: event.key,
    code: event.code,
    at: event.timeStamp,
    repeat: event.repeat,
    ctrl: event.ctrlKey,
    alt: event.altKey,
    meta: event.metaKey,
    shift: event.shiftKey,
    altGraph: event.getModifierState('AltGraph'),
    capsLock: event.getModifierState('CapsLock'),
    released: event.type === 'keyup',
  }
}

/** What may belong to the scan under way: anything else is a person's, and what was held is typed before it. */
function isScannersOwn({ kind, ...outcome }: WedgeOutcome): boolean {
  if (kind === 'more') return 'quick' in outcome && outcome.quick
  return kind === 'shift' || kind === 'control' || kind === 'scan' || kind === 'cut'
}

function isCharacter({ key }: KeyboardEvent): boolean {
  return [...key].length === 1
}

/** What is typed at no field in particular goes to the screen's own, such as the scan field. */
function focusHome(event: KeyboardEvent): void {
  if (!isCharacter(event) || event.key === ' ' || openDialogCount() > 0) return
  if (!isTextField(document.activeElement))
    document.querySelector<HTMLElement>('[data-home-focus]')?.focus({ preventScroll: true })
}

function remembered(fields: FieldSnapshot[], element: Element | null): FieldSnapshot[] {
  if (fields.some((known) => known.field === element)) return fields
  const snapshot = snapshotOf(element)
  return snapshot === undefined ? fields : [...fields, snapshot]
}

function swallow(event: KeyboardEvent): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}
