import { Button } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import type { SaleCashback } from '#shared/loyalty/cashback/sale-loyalty'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { Busy } from '../../../ui/dialog/busy'
import { Dialog } from '../../../ui/dialog/dialog'
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
  /** The buttons of the step, the primary one last. */
  readonly buttons: ReactNode
  readonly children?: ReactNode
}

/** The programme's window around one step: waiting, refusal, and the question before the cashback is lost (C3). */
export function CashbackDialog(props: CashbackDialogProps) {
  const { sale, cashback, operator, isChanging, onDone } = props
  const [leaving, setLeaving] = useState(false)
  return (
    <>
      <Dialog
        opened
        title={cashback.name}
        reason={props.reason}
        onClose={() => (isChanging ? onDone() : setLeaving(true))}
        onSubmit={props.onSubmit}
        footer={
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
            {props.buttons}
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
      </Dialog>
      {leaving && <LeaveQuestion saleId={sale.id} onStay={() => setLeaving(false)} onLeft={onDone} />}
    </>
  )
}
