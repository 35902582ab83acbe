import { ActionIcon } from '@mantine/core'
import { ArrowLeft } from 'lucide-react'
import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'
import { openDialogCount } from '../ui/dialog/open-dialogs'
import { leavePlace } from './places/use-place'
import { Shell } from './shell'
import styles from './place-frame.module.css'

interface PlaceFrameProps {
  readonly title: string
  /** What stands beside the title: the place's own buttons. */
  readonly actions?: ReactNode
  readonly children: ReactNode
  /** Where Esc and the arrow lead; the till unless told. */
  readonly onBack?: () => void
}

/** The head of a place: its name, its buttons, and the way back by Esc or by touch. The focus starts at `data-autofocus`. */
export function PlaceFrame({ title, actions, children, onBack = leavePlace }: PlaceFrameProps) {
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    body.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus({ preventScroll: true })
  }, [])
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && openDialogCount() === 0) onBack()
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
  return (
    <Shell>
      <div className={styles.place}>
        <div className={styles.head}>
          <ActionIcon size={44} aria-label="Voltar" title="Voltar (Esc)" onClick={onBack}>
            <ArrowLeft size={22} aria-hidden />
          </ActionIcon>
          <h2 className={styles.title}>{title}</h2>
          <div className={styles.actions}>{actions}</div>
        </div>
        <div ref={body} className={styles.body}>
          {children}
        </div>
      </div>
    </Shell>
  )
}
