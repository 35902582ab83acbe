import { ActionIcon } from '@mantine/core'
import { ArrowLeft } from 'lucide-react'
import { useContext, useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'
import { openDialogCount } from '../ui/dialog/open-dialogs'
import { UnsavedDialog } from '../ui/dialog/unsaved-dialog'
import { BesideContext } from './beside'
import { depart, guardDeparture } from './places/departure'
import { PlaceTrail } from './places/place-trail'
import { goBack } from './places/use-place'
import { Shell } from './shell'
import styles from './place-frame.module.css'

interface PlaceFrameProps {
  readonly title: string
  /** What stands beside the title: the place's own buttons. */
  readonly actions?: ReactNode
  readonly children: ReactNode
  /** Where Esc and the arrow lead; where one came from unless told. */
  readonly onBack?: () => void
  /** What would be lost by leaving now, asked about whichever way one leaves; null while nothing would. */
  readonly unsaved?: ReactNode
}

/** The head of a place: its name, its buttons, and the way back by Esc or by touch. The focus starts at `data-autofocus`. */
export function PlaceFrame({ title, actions, children, onBack = goBack, unsaved = null }: PlaceFrameProps) {
  const beside = useContext(BesideContext)
  const body = useRef<HTMLDivElement>(null)
  const [leaving, setLeaving] = useState<(() => void) | null>(null)
  const isUnsaved = unsaved !== null
  useEffect(() => {
    body.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus({ preventScroll: true })
  }, [])
  useEffect(() => (isUnsaved ? guardDeparture((go) => setLeaving(() => go)) : undefined), [isUnsaved])
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented && openDialogCount() === 0) depart(onBack)
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
          <ActionIcon size={44} aria-label="Voltar" title="Voltar (Esc)" onClick={() => depart(onBack)}>
            <ArrowLeft size={22} aria-hidden />
          </ActionIcon>
          <div className={styles.names}>
            <PlaceTrail />
            <h2 className={styles.title}>{title}</h2>
          </div>
          {beside.title}
          <div className={styles.actions}>{actions}</div>
        </div>
        <div ref={body} className={styles.body}>
          {children}
        </div>
      </div>
      <UnsavedDialog
        opened={leaving !== null}
        onLeave={() => {
          setLeaving(null)
          leaving?.()
        }}
        onStay={() => setLeaving(null)}
      >
        {unsaved}
      </UnsavedDialog>
    </Shell>
  )
}
