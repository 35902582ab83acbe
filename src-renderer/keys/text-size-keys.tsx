import { useEffect, useEffectEvent } from 'react'
import { textSizeNames, type TextSize } from '#shared/store/settings/preferences'
import { useApp } from '../app/use-app'
import { savePreferences } from '../shell/preferences/save-preferences'
import { isFixedKey } from './fixed-keys'

/** Ctrl + and Ctrl − make the text larger and smaller, Ctrl 0 as usual, wherever one is. Mounted once. */
export function TextSizeKeys() {
  const preferences = useApp((app) => app.preferences)
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const wanted = wantedSize(preferences.textSize, event)
    if (wanted === null) return
    event.preventDefault()
    if (wanted !== preferences.textSize) void savePreferences(preferences, { textSize: wanted })
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
  return null
}

function wantedSize(now: TextSize, event: KeyboardEvent): TextSize | null {
  const at = textSizeNames.indexOf(now)
  if (isFixedKey('larger-text', event)) return textSizeNames[at + 1] ?? now
  if (isFixedKey('smaller-text', event)) return textSizeNames[at - 1] ?? now
  return isFixedKey('usual-text', event) ? 'usual' : null
}
