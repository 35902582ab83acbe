import { useState, type KeyboardEvent } from 'react'
import type { Cents } from '#shared/kernel/money/cents'
import { tenderKinds, type TenderKind } from '#shared/selling/payment/tender'
import type { SaleView } from '#shared/selling/sale/sale-view'
import { useApp } from '../../app/use-app'
import { CustomerWindow } from '../../customers/customer/customer-window'
import { call } from '../../ipc/client'
import { useKeyAction } from '../../keys/use-key-action'
import { CashbackTender } from '../../loyalty/cashback/cashback-tender'
import { useDigitHotkeys, useScanTarget } from '../../scanner/targets'
import { Shell } from '../../shell/shell'
import { ErrorText } from '../../ui/fields/error-text'
import { useCodeToPay } from '../open-sale/code-to-pay'
import { useSale } from '../open-sale/use-sale'
import { useSaleEdit } from '../open-sale/use-sale-edit'
import { useWaitingVoucher } from '../returns/voucher/use-waiting-voucher'
import { BackButton } from './back-button'
import { billRows } from './bill-rows'
import { FinishButton } from './finish/finish-button'
import { useFinish } from './finish/use-finish'
import { useSaleMessage } from './finish/use-sale-message'
import { GiveBackWindow } from './give-back-window'
import { PayeeContext } from './payee'
import { ReceivingHead } from './receiving-head'
import { SaleColumn } from './sale-column'
import { salePayee } from './sale-payee'
import { scanWhilePaying } from './scan-while-paying'
import { Balance } from './stage/balance'
import { paymentStage } from './stage/payment-stage'
import { Stage } from './stage/stage'
import { TenderButtons } from './stage/tender-buttons'
import { tenderChoices, whyNot } from './stage/tender-choices'
import { TenderList } from './stage/tender-list'
import { proposedTender } from './tenders/proposed-tender'
import { tenderView } from './tenders/tender-views'
import { useEscape } from './use-escape'
import styles from './payment-screen.module.css'

/** Pagamento (FEATURES A5): shown while the sale is being paid. */
export function PaymentScreen() {
  const sale = useSale()
  if (sale?.state !== 'paying') return null
  return (
    <Shell>
      <PayeeContext value={salePayee(sale.id)}>
        <Payment key={sale.id} sale={sale} />
      </PayeeContext>
    </Shell>
  )
}

/** The tender somebody chose, or touched where it was proposed; `form` tells one filling in from the next. */
interface Chosen {
  readonly kind: TenderKind
  readonly form: string
  readonly isTouched: boolean
  /** Digits that turned out to be the amount's. */
  readonly typed: string | null
}

function Payment({ sale }: { readonly sale: SaleView }) {
  const keys = useApp((app) => app.keys)
  const usual = useApp((app) => app.paying.usualTender)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [forms, setForms] = useState(0)
  /** The digit that chose the tender, until something else is pressed. */
  const [digit, setDigit] = useState<number | null>(null)
  const [typed, setTyped] = useState<{ readonly form: string; readonly cash: Cents | null } | null>(null)
  const [customerWindow, setCustomerWindow] = useState<'search' | 'receipt-tax-id' | null>(null)
  const [givingBack, setGivingBack] = useState(false)
  const { busy, refusal, run } = useSaleEdit()
  const [message, say] = useSaleMessage(sale)
  const [scanned, setScanned] = useState<string | null>(null)
  const { waiting } = useWaitingVoucher()
  const finishing = useFinish(sale)
  const proposed = proposedTender(sale, usual)
  const stage = paymentStage(sale, chosen?.kind ?? null, proposed)
  const isChosen = stage.kind === 'form' && !stage.isProposed
  const form = isChosen && chosen !== null ? chosen.form : `${proposed} ${sale.settlement.unclaimed}`

  function choose(kind: TenderKind) {
    const reason = whyNot(kind, sale, keys.customer)
    say(reason === null ? null : `${reason}.`)
    setScanned(null)
    if (reason !== null) return
    fill(kind, null)
  }

  /** Value that was read; false where no tender is made of it. */
  function payBy(kind: string, code: string | null): boolean {
    const tender = tenderKinds.find((one) => one === kind)
    if (tender === undefined) return false
    choose(tender)
    setScanned(code)
    return true
  }

  function fill(kind: TenderKind, digits: string | null) {
    setForms(forms + 1)
    setChosen({ kind, form: `${kind} ${forms}`, isTouched: false, typed: digits })
  }

  function back() {
    if (sale.order !== null) return setGivingBack(true)
    if (!busy)
      void run(
        () => call('sale.back-to-lines', { saleId: sale.id }),
        () => undefined,
      )
  }

  useEscape(() => (isChosen ? setChosen(null) : back()))
  useKeyAction('customer', () => setCustomerWindow('search'))
  useScanTarget((code) => {
    const kind = tenderKinds.find((one) => tenderView(one).readsScan(code))
    if (kind === undefined) return void scanWhilePaying(code, keys.payment, say, (of) => payBy(of, code))
    payBy(kind, code)
  })
  useCodeToPay(sale.id, ({ kind, code }) => payBy(kind, code))
  const waitingCode = waiting?.code ?? null
  const waitingFor =
    waitingCode !== null && stage.kind === 'form' && tenderView(stage.tender).readsScan(waitingCode)
      ? waitingCode
      : null
  const [offered, setOffered] = useState<string | null>(null)
  // The voucher of an exchange offers itself once, as soon as it is known.
  if (waitingCode !== offered) {
    setOffered(waitingCode)
    if (waitingCode !== null && sale.tenders.length === 0) choose('exchange-voucher')
  }
  useDigitHotkeys((digit) => {
    const choice = tenderChoices.find((one) => one.digit === digit)
    if (choice === undefined) return
    setDigit(digit)
    choose(choice.kind)
  }, !isChosen)

  // No amount begins with a zero: behind a digit that chose a tender, both are the amount of the proposed one.
  function readKey(event: KeyboardEvent) {
    ignoreHeldEnter(event)
    if (digit === null) return
    setDigit(null)
    if (event.key !== '0' || stage.kind !== 'form') return
    event.preventDefault()
    fill(proposed, `${digit}0`)
  }

  return (
    <div className={styles.screen} onKeyDownCapture={readKey}>
      <section className={styles.sale} aria-label="Venda">
        <BackButton
          label={sale.order === null ? 'Voltar aos itens' : 'Devolver à fila'}
          hasKey={!isChosen}
          onClick={back}
        />
        {sale.order !== null && <ReceivingHead order={sale.order} />}
        <div className={styles.box}>
          <SaleColumn sale={sale} customerKey={keys.customer} onCustomer={setCustomerWindow} />
        </div>
      </section>
      <section className={styles.receive} aria-label="Receber">
        <TenderButtons
          sale={sale}
          choices={tenderChoices}
          chosen={stage.kind === 'form' ? stage.tender : null}
          customerKey={keys.customer}
          onChoose={choose}
        >
          <CashbackTender sale={sale} customerKey={keys.customer} onSay={say} />
        </TenderButtons>
        {(message ?? refusal) !== null && <ErrorText>{message ?? refusal}</ErrorText>}
        <div className={styles.stage}>
          <Stage
            stage={stage}
            form={form}
            sale={sale}
            code={scanned ?? waitingFor}
            finish={finishing.finish}
            takesFocus={isChosen && chosen?.isTouched === false}
            typed={isChosen ? (chosen?.typed ?? null) : null}
            onTouched={() => setChosen({ kind: proposed, form, isTouched: true, typed: null })}
            onTypedCash={(cash) => setTyped({ form, cash })}
            onClose={() => setChosen(null)}
          />
        </div>
      </section>
      <section className={styles.bill} aria-label="Conta">
        <div className={styles.rows}>
          {billRows.map((Row) => (
            <Row key={Row.name} sale={sale} mayAsk={customerWindow === null && !givingBack} />
          ))}
        </div>
        <TenderList sale={sale} />
        <Balance sale={sale} typedCash={stage.kind === 'form' && typed?.form === form ? typed.cash : null} />
        <FinishButton
          sale={sale}
          finishing={finishing}
          isReady={stage.kind === 'ready'}
          hasKey={stage.kind !== 'waiting'}
        />
      </section>
      {sale.order !== null && givingBack && (
        <GiveBackWindow saleId={sale.id} order={sale.order} onClose={() => setGivingBack(false)} />
      )}
      {customerWindow !== null && (
        <CustomerWindow start={customerWindow} onClose={() => setCustomerWindow(null)} />
      )}
    </div>
  )
}

/** A key kept down must not run through the tender, the sale and into the next customer. */
function ignoreHeldEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.repeat) event.preventDefault()
}
