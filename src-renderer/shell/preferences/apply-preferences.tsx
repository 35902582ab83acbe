import { useMantineColorScheme } from '@mantine/core'
import { useEffect, useLayoutEffect } from 'react'
import { textSizes } from '#shared/store/settings/preferences'
import { useApp } from '../../app/use-app'
import { sound } from '../../sound/sound'
import { measureScale } from '../../ui/use-scale'

/** Makes the window look and sound as the terminal's preferences say. Mounted once. */
export function ApplyPreferences() {
  const { theme, muted, textSize } = useApp((app) => app.preferences)
  const { setColorScheme } = useMantineColorScheme()
  useEffect(() => setColorScheme(theme), [theme, setColorScheme])
  useEffect(() => sound.setMuted(muted), [muted])
  useLayoutEffect(() => {
    document.documentElement.style.setProperty('--text-size', String(textSizes[textSize]))
    measureScale()
  }, [textSize])
  return null
}
