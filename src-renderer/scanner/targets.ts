import { useEffect, useEffectEvent } from 'react'
import { createTargetStack } from './target-stack'

export const scanTargets = createTargetStack<(code: string) => void>()
export const digitTargets = createTargetStack<(digit: number) => void>()

/**
 * Receives scans while mounted (and `enabled`), whatever has the focus; the newest target wins. A window that
 * takes scans calls this from a component that mounts with the window. Under a window without a target of its
 * own, scans are refused aloud, never handed to the screen behind it.
 */
export function useScanTarget(handler: (code: string) => void, enabled = true): void {
  const onScan = useEffectEvent(handler)
  useEffect(() => (enabled ? scanTargets.push((code) => onScan(code)) : undefined), [enabled])
}

/**
 * Receives the digits 0–9 a person presses outside text fields and windows, never those of a scan.
 */
export function useDigitHotkeys(handler: (digit: number) => void, enabled = true): void {
  const onDigit = useEffectEvent(handler)
  useEffect(() => (enabled ? digitTargets.push((digit) => onDigit(digit)) : undefined), [enabled])
}
