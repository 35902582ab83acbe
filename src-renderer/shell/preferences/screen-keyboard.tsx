import { useEffect, useEffectEvent } from 'react'
import { useApp } from '../../app/use-app'
import { TouchKeyboard } from '../../ui/keyboard/touch-keyboard'
import { onKeyboardWanted, wantKeyboard, type KeyboardWanted } from '../../ui/keyboard/touch-keyboard-state'
import { savePreferences } from './save-preferences'

/** The keyboard on the screen, open where this till was left with it. Mounted once. */
export function ScreenKeyboard() {
  const preferences = useApp((app) => app.preferences)
  const { keyboardOnScreens, keyboardInWindows } = preferences
  useEffect(() => {
    wantKeyboard({ onScreens: keyboardOnScreens, inWindows: keyboardInWindows })
  }, [keyboardOnScreens, keyboardInWindows])

  const keep = useEffectEvent(({ onScreens, inWindows }: KeyboardWanted) => {
    if (onScreens !== keyboardOnScreens || inWindows !== keyboardInWindows)
      void savePreferences(preferences, { keyboardOnScreens: onScreens, keyboardInWindows: inWindows })
  })
  useEffect(() => onKeyboardWanted((wanted) => keep(wanted)), [])
  return <TouchKeyboard />
}
