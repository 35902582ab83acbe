import { ActionIcon } from '@mantine/core'
import { Moon, Sun, Volume2, VolumeX } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { clockTime, shortDay } from '../app/times'
import { useApp } from '../app/use-app'
import { useNow } from '../app/use-now'
import { useFeatures } from '../feature/features-context'
import { KeyboardToggle } from '../ui/keyboard/keyboard-toggle'
import { savePreferences } from './preferences/save-preferences'
import styles from './top-bar.module.css'

/** Where, who, since when; and what needs attention. */
export function TopBar() {
  const { branch, terminal, operator, till } = useApp()
  const { chips } = useFeatures()
  const who = useNoticesBeside()
  return (
    <header className={styles.bar}>
      <div ref={who} className={styles.who}>
        <h1 className={styles.place} title={branch.name}>
          <strong>{branch.name}</strong>
          <span className={styles.quiet}>{terminal.name}</span>
        </h1>
        {operator !== null && (
          <div className={styles.person} title={operator.name}>
            <span className={styles.name}>{operator.name}</span>
            {till !== null && till.keeperId !== operator.id ? (
              <span className={styles.others}>Caixa de {till.keeperName}</span>
            ) : (
              <span className={styles.quiet}>
                {till === null ? 'Caixa fechado' : `Aberto às ${clockTime(till.openedAt)}`}
              </span>
            )}
          </div>
        )}
      </div>
      <div className={styles.status}>
        {chips.map(({ id, Chip }) => (
          <Chip key={id} />
        ))}
        <KeyboardToggle keeper="onScreens" className={styles.keyboard} />
        <PreferenceToggles />
        <Clock />
      </div>
    </header>
  )
}

/** Notices begin where the names end: whichever is longer. */
function useNoticesBeside() {
  const who = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const names = who.current
    if (names === null) return
    const observer = new ResizeObserver(() =>
      document.documentElement.style.setProperty('--bar-start', `${names.offsetWidth + 24}px`),
    )
    observer.observe(names)
    return () => observer.disconnect()
  }, [])
  return who
}

function PreferenceToggles() {
  const preferences = useApp((app) => app.preferences)
  const { muted, theme } = preferences
  const other = theme === 'light' ? 'dark' : 'light'
  const soundLabel = muted ? 'Ligar os sons' : 'Desligar os sons'
  const themeLabel = theme === 'light' ? 'Usar tema escuro' : 'Usar tema claro'
  return (
    <>
      <ActionIcon
        aria-label={soundLabel}
        title={soundLabel}
        onClick={() => void savePreferences(preferences, { muted: !muted })}
      >
        {muted ? <VolumeX size={20} aria-hidden /> : <Volume2 size={20} aria-hidden />}
      </ActionIcon>
      <ActionIcon
        aria-label={themeLabel}
        title={themeLabel}
        onClick={() => void savePreferences(preferences, { theme: other })}
      >
        {theme === 'light' ? <Moon size={20} aria-hidden /> : <Sun size={20} aria-hidden />}
      </ActionIcon>
    </>
  )
}

function Clock() {
  const now = useNow(60_000)
  return (
    <time className={styles.clock} dateTime={new Date(now).toISOString()}>
      <span className={styles.quiet}>{shortDay(now)}</span> {clockTime(now)}
    </time>
  )
}
