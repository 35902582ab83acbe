import { Modal } from '@mantine/core'
import { useEffect, useId, useLayoutEffect, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { KeyboardToggle } from '../keyboard/keyboard-toggle'
import { returnFocus } from './focus'
import { enterDialog, isTopDialog, leaveDialog } from './open-dialogs'
import styles from './dialog.module.css'

export interface DialogProps {
  readonly opened: boolean
  readonly title: string
  /** Why the window opened, in one line. */
  readonly reason?: ReactNode
  /** Esc, the close button and leaving in general. */
  readonly onClose: () => void
  /** Makes the content a form, so that Enter confirms through its submit button; it goes to the first mistake. */
  readonly onSubmit?: () => void
  /** Buttons, right aligned: the primary one last. */
  readonly footer?: ReactNode
  readonly size?: 'sm' | 'md' | 'lg' | 'xl' | undefined
  readonly children?: ReactNode
}

const widths = { sm: 420, md: 560, lg: 760, xl: 980 }

/**
 * A window for one task. The focus starts at `data-autofocus` (else at the first control), stays inside, and
 * returns to where it was. Keys and scans do not reach the screen behind it.
 */
export function Dialog({
  opened,
  title,
  reason,
  onClose,
  onSubmit,
  footer,
  size = 'md',
  children,
}: DialogProps) {
  const id = useId()
  useDialogLayer(id, opened, onClose)
  useFocusReturn(opened)

  const content = (
    <>
      {reason !== undefined && <p className={styles.reason}>{reason}</p>}
      <div className={styles.body}>{children}</div>
      {footer !== undefined && <div className={styles.footer}>{footer}</div>}
      <FirstFocus />
    </>
  )

  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      size={widths[size]}
      centered
      closeOnEscape={false}
      closeOnClickOutside={false}
      // The page never scrolls; locking it made the browser style and lay out everything anew.
      lockScroll={false}
      returnFocus={false}
      transitionProps={{ duration: 0 }}
      classNames={{ content: styles.content, header: styles.header, title: styles.title, body: styles.frame }}
    >
      <Modal.Overlay backgroundOpacity={0.5} />
      <Modal.Content>
        <Modal.Header role="presentation">
          <Modal.Title className={styles.name ?? ''}>{title}</Modal.Title>
          <KeyboardToggle keeper="inWindows" className={styles.toggle} />
          <Modal.CloseButton aria-label="Fechar (Esc)" size={44} iconSize={22} />
        </Modal.Header>
        <Modal.Body>
          {onSubmit === undefined ? (
            content
          ) : (
            <form onSubmit={(event) => submitOnly(event, onSubmit)} noValidate>
              {content}
            </form>
          )}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}

/** Sends the form; what it finds wrong is said at once, and the first of it takes the focus. */
function submitOnly(event: FormEvent<HTMLFormElement>, onSubmit: () => void): void {
  const form = event.currentTarget
  event.preventDefault()
  // A window opened from within another one's form must not submit that, too.
  event.stopPropagation()
  flushSync(onSubmit)
  const wrong = form.querySelector<HTMLElement>('[aria-invalid=true]')
  wrong?.focus()
  if (wrong instanceof HTMLInputElement) wrong.select()
}

/** With the first drawing, not a moment later: a key pressed right behind the one that opened the window is its own. */
function FirstFocus() {
  const here = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const box = here.current?.closest<HTMLElement>('[role=dialog]')
    box?.querySelector<HTMLElement>('[data-autofocus]')?.focus({ preventScroll: true })
    if (box?.contains(document.activeElement) === false) box.focus({ preventScroll: true })
  }, [])
  return <span ref={here} hidden />
}

/** Esc closes the topmost window only. */
function useDialogLayer(id: string, opened: boolean, onClose: () => void): void {
  // A layout effect, so that what mounts inside already finds the window open.
  useLayoutEffect(() => {
    if (!opened) return
    enterDialog(id)
    return () => leaveDialog(id)
  }, [id, opened])

  useEffect(() => {
    if (!opened) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || !isTopDialog(id)) return
      event.preventDefault()
      onClose()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [id, opened, onClose])
}

function useFocusReturn(opened: boolean): void {
  const [before, setBefore] = useState<{ opened: boolean; focus: Element | null }>({
    opened: false,
    focus: null,
  })
  // Noted while drawing: once drawn, the focus is already inside.
  if (before.opened !== opened) setBefore({ opened, focus: opened ? document.activeElement : before.focus })

  useEffect(() => {
    if (!opened) return
    return () => returnFocus(before.focus)
  }, [opened, before.focus])
}
