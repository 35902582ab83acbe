import { useEffect } from 'react'
import type { Scanned } from '../../src-shared/contract/scanner'
import type { CodeFormat } from '../../src-shared/device/scanner-settings'
import { onEvent } from '../ipc/client'
import { useApp } from '../shell/use-app'
import { sound } from '../sound/sound'
import { notice } from '../ui/notice'
import { openDialogCount } from '../ui/open-dialogs'
import { isTextField, restore, snapshotOf, type FieldSnapshot } from './field-snapshot'
import { rememberScan } from './last-scan'
import { digitTargets, scanTargets } from './targets'
import { createHeldKeys } from './held-keys'
import { maxGap, noBurst, wedge, type Burst, type WedgeOutcome } from './wedge'

/** A digit pressed by a person is told from the first of a scan by waiting for a second key. */
const digitDelay = maxGap + 5

/** So many keys at a scanner's pace are a scan's, or hardly anybody's. */
const likelyScan = 3

/** Listens to every key of the window, first of all listeners, and to the scanners that do not type. Mounted once. */
export function ScannerHub() {
  const format = useApp((app) => app.wedge)
  useEffect(() => listen(format), [format])
  useEffect(() => onEvent('code-scanned', ({ scannerName, ...scan }) => deliver(scan, scannerName)), [])
  useEffect(() => onEvent('scan-unreadable', ({ scannerName }) => refuse(notRead(scannerName))), [])
  return null
}

function listen(format: CodeFormat): () => void {
  let burst = noBurst
  let fields: FieldSnapshot[] = []
  let pendingDigit = 0
  const held = createHeldKeys(digitDelay)

  function onKeyDown(event: KeyboardEvent) {
    const chord = event.ctrlKey || event.altKey || event.metaKey
    const key = { key: event.key, at: event.timeStamp, repeat: event.repeat, chord }
    const step = wedge(burst, key, format)
    burst = step.burst
    if (step.outcome.kind !== 'shift') window.clearTimeout(pendingDigit)
    if (!isScannersOwn(step.outcome)) held.release()
    switch (step.outcome.kind) {
      case 'first':
        focusHome(event)
        fields = remembered([], document.activeElement)
        waitForDigit(event)
        break
      case 'more':
        fields = remembered(fields, document.activeElement)
        if (!step.outcome.quick) waitForDigit(event)
        else if (isTextField(document.activeElement)) keepOut(event, burst)
        // A blank inside a code must not press the button that has the focus.
        else if (event.key === ' ') swallow(event)
        break
      case 'scan':
        swallow(event)
        held.drop()
        fields.forEach(restore)
        fields = []
        deliver(step.outcome, null)
        break
      case 'trailer':
        swallow(event)
        break
      case 'shift':
      case 'typed':
        break
    }
  }

  /** What the burst's first keys typed is taken back at once: its Enter then finds nothing left to draw. */
  function keepOut(event: KeyboardEvent, { text, stalls }: Burst) {
    if (stalls > 0 || text.length < likelyScan) return
    event.preventDefault()
    if (text.length > likelyScan) return held.hold(event.key)
    fields.forEach(restore)
    held.hold(text)
  }

  function waitForDigit(event: KeyboardEvent) {
    const { key } = event
    if (!/^\d$/.test(key) || isTextField(document.activeElement)) return
    pendingDigit = window.setTimeout(() => digitTargets.top()?.(Number(key)), digitDelay)
  }

  window.addEventListener('keydown', onKeyDown, { capture: true })
  return () => {
    held.release()
    window.clearTimeout(pendingDigit)
    window.removeEventListener('keydown', onKeyDown, { capture: true })
  }
}

/** What may belong to the scan under way: anything else is a person's, and what was held is typed before it. */
function isScannersOwn(outcome: WedgeOutcome): boolean {
  return outcome.kind === 'shift' || outcome.kind === 'scan' || (outcome.kind === 'more' && outcome.quick)
}

/** What is typed at no field in particular goes to the screen's own, such as the scan field. */
function focusHome({ key }: KeyboardEvent): void {
  if (key !== ' ' && openDialogCount() === 0 && !isTextField(document.activeElement))
    document.querySelector<HTMLElement>('[data-home-focus]')?.focus({ preventScroll: true })
}

function remembered(fields: FieldSnapshot[], element: Element | null): FieldSnapshot[] {
  if (fields.some((known) => known.field === element)) return fields
  const snapshot = snapshotOf(element)
  return snapshot === undefined ? fields : [...fields, snapshot]
}

/** `scannerName` null: it typed. */
function deliver({ code, symbology }: Scanned, scannerName: string | null): void {
  rememberScan({ code, symbology, scannerName, at: Date.now() })
  const target = scanTargets.top()
  if (target !== undefined) return target(code)
  refuse('Leitura ignorada: conclua esta janela primeiro.')
}

function refuse(words: string): void {
  sound.notFound()
  notice.error(words)
}

function notRead(scannerName: string): string {
  return `${scannerName}: a leitura não foi entendida. Passe de novo.`
}

function swallow(event: KeyboardEvent): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}
