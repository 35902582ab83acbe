import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { SaleCashback } from '#shared/loyalty/cashback/sale-loyalty'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { Busy } from '../../../ui/dialog/busy'
import { FormDialog } from '../../../ui/dialog/form-dialog'
import { ErrorText } from '../../../ui/fields/error-text'
import { LeaveQuestion } from './leave-question'
import type { OperatorAsk } from './use-operator-ask'
import classes from './cashback-window.module.css'

/** What every step of the programme's window works on. */
export interface CashbackStepProps {
  readonly sale: SaleView
  readonly cashback: SaleCashback
  /** How the last step is left: `Ir para o pagamento`. */
  readonly goOnLabel: string
  /** The window was opened to change what was answered already: leaving it leaves that as it is. */
  readonly isChanging: boolean
  readonly onDone: () => void
  /** Back to what is sold, with nothing answered; absent where it cannot be changed. */
  readonly onItems?: () => void
}

interface CashbackDialogProps extends CashbackStepProps {
  readonly reason: ReactNode
  readonly operator: OperatorAsk
  /** What is waited for, after “Aguardando”. */
  readonly awaited: string
  readonly onSubmit: () => void
  readonly submitLabel: string
  readonly startsAtSubmit?: boolean
  /** The step's other way, right before its own. */
  readonly other?: { readonly label: string; readonly act: () => void } | undefined
  readonly children?: ReactNode
}

/** The programme's window around one step: waiting, refusal, and the question before the cashback is lost (C3). */
export function CashbackDialog(props: CashbackDialogProps) {
  const { sale, cashback, operator, other, isChanging, onDone } = props
  const [leaving, setLeaving] = useState(false)
  return (
    <>
      <FormDialog
        title={cashback.name}
        reason={props.reason}
        onClose={() => (isChanging ? onDone() : setLeaving(true))}
        onSubmit={props.onSubmit}
        submitLabel={props.submitLabel}
        startsAtSubmit={props.startsAtSubmit ?? false}
        busy={operator.waiting}
        backLabel={other?.label ?? null}
        onBack={() => other?.act()}
        besides={
          <>
            {props.onItems !== undefined && (
              <Button variant="default" onClick={props.onItems}>
                Voltar aos itens
              </Button>
            )}
            {!isChanging && (
              <Button variant="default" onClick={() => setLeaving(true)}>
                Sem cashback
              </Button>
            )}
          </>
        }
      >
        {props.children}
        <div className={classes.answer}>
          {operator.waiting ? (
            <Busy active what={props.awaited} onCancel={operator.giveUp} />
          ) : (
            <ErrorText lines={2}>{operator.refusal}</ErrorText>
          )}
        </div>
      </FormDialog>
      {leaving && <LeaveQuestion saleId={sale.id} onStay={() => setLeaving(false)} onLeft={onDone} />}
    </>
  )
}
