import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { SaleView } from '../../src-shared/sale/sale-view'
import { KeyHint } from '../ui/key-hint'
import { Keypad } from '../ui/keypad'
import styles from './tender-frame.module.css'

export interface TenderFormProps {
  readonly sale: SaleView
  /** The tender is on the sale, or the cashier chose to leave. */
  readonly onClose: () => void
}

interface TenderFrameProps {
  readonly title: string
  readonly submitLabel: string
  readonly busy: boolean
  readonly onSubmit: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Fields beside the keypad that types into them, and one primary action. */
export function TenderFrame({ title, submitLabel, busy, onSubmit, onClose, children }: TenderFrameProps) {
  return (
    <form
      className={styles.frame}
      aria-label={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <div className={styles.fields}>{children}</div>
      <div className={styles.keypad}>
        <Keypad layout="money" />
      </div>
      <div className={styles.actions}>
        <Button variant="default" className={styles.action} onClick={onClose}>
          Outra forma&nbsp;<KeyHint>Esc</KeyHint>
        </Button>
        <Button type="submit" loading={busy} className={styles.action} data-home-focus>
          {submitLabel}&nbsp;<KeyHint>Enter</KeyHint>
        </Button>
      </div>
    </form>
  )
}
