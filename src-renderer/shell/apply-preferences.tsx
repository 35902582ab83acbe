import { useMantineColorScheme } from '@mantine/core'
import { useEffect } from 'react'
import { sound } from '../sound/sound'
import { useApp } from './use-app'

/** Makes the window look and sound as the terminal's preferences say. Mounted once. */
export function ApplyPreferences() {
  const { theme, muted } = useApp((app) => app.preferences)
  const { setColorScheme } = useMantineColorScheme()
  useEffect(() => setColorScheme(theme), [theme, setColorScheme])
  useEffect(() => sound.setMuted(muted), [muted])
  return null
}
