import { Button } from '@mantine/core'
import { negate } from '../../src-shared/money/cents'
import { formatCents } from '../../src-shared/money/format'
import type { TillClosing } from '../../src-shared/till/till-session'
import { patchApp } from '../shell/use-app'
import { Dialog } from '../ui/dialog'
import { Money } from '../ui/money'
import styles from './closing-result.module.css'

export interface ClosingResultProps {
  readonly closing: TillClosing
  readonly onClose: () => void
}

/** What the count found. The till is closed already: every way out leads on. */
export function ClosingResult({ closing, onClose }: ClosingResultProps) {
  function leave() {
    onClose()
    patchApp({ till: null })
  }
  const { expectedCash, countedCash, difference } = closing
  return (
    <Dialog
      opened
      title="Caixa fechado"
      size="sm"
      onClose={leave}
      footer={
        <Button onClick={leave} data-autofocus>
          Concluir
        </Button>
      }
    >
      <dl className={styles.figures}>
        <dt>Contado</dt>
        <dd>
          <Money value={countedCash} size="lg" />
        </dd>
        <dt>Esperado</dt>
        <dd>
          <Money value={expectedCash} size="lg" />
        </dd>
        <dt>Diferença</dt>
        <dd>
          <Money
            value={difference}
            size="lg"
            tone={difference < 0 ? 'stop' : difference > 0 ? 'attention' : 'good'}
          />
        </dd>
      </dl>
      <p
        className={styles.verdict}
        data-tone={difference < 0 ? 'stop' : difference > 0 ? 'attention' : 'good'}
      >
        {inWords(closing)}
      </p>
    </Dialog>
  )
}

function inWords({ difference }: TillClosing): string {
  if (difference < 0)
    return `Faltam ${formatCents(negate(difference))} na gaveta. A diferença ficou registrada.`
  if (difference > 0) return `Sobram ${formatCents(difference)} na gaveta. A diferença ficou registrada.`
  return 'O caixa confere.'
}
