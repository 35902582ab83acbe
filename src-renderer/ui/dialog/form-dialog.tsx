import { Button } from '@mantine/core'
import type { ReactNode, Ref } from 'react'
import { ErrorText } from '../fields/error-text'
import { Dialog, type DialogProps } from './dialog'
import styles from './dialog.module.css'

export interface FormDialogProps extends Pick<DialogProps, 'title' | 'reason' | 'size' | 'onClose'> {
  readonly submitLabel: string
  /** Red: for what cannot be undone. */
  readonly danger?: boolean
  /** What was sent is not answered yet. */
  readonly busy: boolean
  /** Why it was refused, below the fields; undefined where a field of the form says it. */
  readonly refusal?: ReactNode
  /** Lines kept free for the refusal; the longest should fit. */
  readonly refusalLines?: 1 | 2
  /** “Voltar” unless it says where that leads; null where nothing but Esc leads back. */
  readonly backLabel?: string | null
  /** The focus starts on the button that sends: everything may stay as it is. */
  readonly startsAtSubmit?: boolean
  readonly submitRef?: Ref<HTMLButtonElement>
  /** A button apart from the two, at the left. */
  readonly apart?: ReactNode
  /** A button before the two. */
  readonly besides?: ReactNode
  readonly onSubmit: () => void
  /** “Voltar”, where it leads elsewhere than closing does. */
  readonly onBack?: () => void
  readonly children: ReactNode
}

/** A window that fills in one thing and sends it: Enter or its button sends, Esc leaves, a refusal is said in it. */
export function FormDialog({ submitRef, ...props }: FormDialogProps) {
  const { danger = false, backLabel = 'Voltar', onBack = props.onClose } = props
  return (
    <Dialog
      opened
      title={props.title}
      reason={props.reason}
      size={props.size}
      onClose={props.onClose}
      onSubmit={props.onSubmit}
      footer={
        <>
          {props.apart !== undefined && <div className={styles.apart}>{props.apart}</div>}
          {props.besides}
          {backLabel !== null && (
            <Button variant="default" onClick={onBack}>
              {backLabel}
            </Button>
          )}
          <Button
            ref={submitRef}
            type="submit"
            color={danger ? 'red' : 'accent'}
            loading={props.busy}
            data-autofocus={props.startsAtSubmit === true || undefined}
          >
            {props.submitLabel}
          </Button>
        </>
      }
    >
      {props.children}
      {props.refusal !== undefined && <ErrorText lines={props.refusalLines ?? 1}>{props.refusal}</ErrorText>}
    </Dialog>
  )
}
