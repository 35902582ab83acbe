import { VisuallyHidden } from '@mantine/core'
import { ArrowLeft } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import type { TenderKind } from '../../src-shared/payment/tender'
import { assertNever } from '../../src-shared/result'
import { parseVoucherCode, type VoucherCode } from '../../src-shared/returns/voucher'
import type { SaleView } from '../../src-shared/sale/sale-view'
import { CustomerWindow } from '../customer/customer-window'
import { call } from '../ipc/client'
import { useKeyAction } from '../keys/use-key-action'
import { PayingCashback } from '../loyalty/paying-cashback'
import { PointsOfSale } from '../loyalty/points-of-sale'
import { useSale } from '../sale/use-sale'
import { useSaleEdit } from '../sale/use-sale-edit'
import { useWaitingVoucher } from '../returns/use-waiting-voucher'
import { useDigitHotkeys, useScanTarget } from '../scanner/targets'
import { Shell } from '../shell/shell'
import { useApp } from '../shell/use-app'
import { ErrorText } from '../ui/error-text'
import { KeyHint } from '../ui/key-hint'
import { Balance } from './balance'
import { GiveBackWindow } from './give-back-window'
import { FinishButton } from './finish-button'
import { PayingCustomer } from './paying-customer'
import styles from './payment-screen.module.css'
import { paymentStage, type PaymentStage } from './payment-stage'
import { ReceivingHead } from './receiving-head'
import { PixPanel } from './pix-panel'
import { scanWhilePaying } from './scan-while-paying'
import { ChooseWords, ReadyWords, TooMuchWords } from './stage-words'
import { TenderButtons } from './tender-buttons'
import { tenderChoices, whyNot } from './tender-choices'
import { TenderForm } from './tender-form'
import { TenderList } from './tender-list'
import { useEscape } from './use-escape'
import { useSaleMessage } from './use-sale-message'

/** Pagamento (FEATURES A5): shown while the sale is being paid. */
export function PaymentScreen() {
  const sale = useSale()
  if (sale?.state !== 'paying') return null
  return (
    <Shell>
      <Payment key={sale.id} sale={sale} />
    </Shell>
  )
}

function Payment({ sale }: { readonly sale: SaleView }) {
  const keys = useApp((app) => app.keys)
  const [chosen, setChosen] = useState<TenderKind | null>(null)
  const [customerWindow, setCustomerWindow] = useState<'search' | 'receipt-tax-id' | null>(null)
  const [givingBack, setGivingBack] = useState(false)
  const { busy, refusal, send } = useSaleEdit()
  const [message, say] = useSaleMessage(sale)
  const [scanned, setScanned] = useState<VoucherCode | null>(null)
  const { waiting } = useWaitingVoucher(sale.id)
  const stage = paymentStage(sale, chosen)

  function choose(kind: TenderKind) {
    const reason = whyNot(kind, sale, keys.customer)
    say(reason === null ? null : `${reason}.`)
    if (reason === null) setChosen(kind)
  }

  function back() {
    if (sale.order !== null) return setGivingBack(true)
    if (!busy) void send(call('sale.back-to-lines', { saleId: sale.id }), () => undefined)
  }

  useEscape(() => (stage.kind === 'form' ? setChosen(null) : back()))
  useKeyAction('customer', () => setCustomerWindow('search'))
  useScanTarget((code) => {
    const voucher = parseVoucherCode(code)
    if (voucher === undefined) return void scanWhilePaying(code, keys.payment, say)
    setScanned(voucher)
    choose('exchange-voucher')
  })
  const waitingCode = waiting?.code ?? null
  const [offered, setOffered] = useState<VoucherCode | null>(null)
  // The voucher of an exchange offers itself once, as soon as it is known.
  if (waitingCode !== offered) {
    setOffered(waitingCode)
    if (waitingCode !== null && sale.tenders.length === 0) setChosen('exchange-voucher')
  }
  const voucher = scanned ?? waitingCode
  useDigitHotkeys((digit) => {
    const choice = tenderChoices.find((one) => one.digit === digit)
    if (choice !== undefined) choose(choice.kind)
  }, stage.kind !== 'form')

  return (
    <div className={styles.screen} onKeyDownCapture={ignoreHeldEnter}>
      <section className={styles.receive} aria-label="Receber">
        {sale.order !== null && <ReceivingHead order={sale.order} />}
        <div className={styles.ways}>
          <BackButton
            label={sale.order === null ? 'Voltar aos itens' : 'Devolver à fila'}
            hasKey={stage.kind !== 'form'}
            onClick={back}
          />
          <TenderButtons
            sale={sale}
            chosen={stage.kind === 'form' ? stage.tender : null}
            customerKey={keys.customer}
            isTurn={stage.kind === 'choose'}
            onChoose={choose}
          />
        </div>
        {(message ?? refusal) !== null && <ErrorText>{message ?? refusal}</ErrorText>}
        <div className={styles.stage}>
          <Stage stage={stage} sale={sale} voucher={voucher} onClose={() => setChosen(null)} />
        </div>
        <PointsOfSale sale={sale} />
      </section>
      <section className={styles.bill} aria-label="Conta">
        <PayingCustomer sale={sale} customerKey={keys.customer} onOpen={setCustomerWindow} />
        {sale.loyalty.cashback !== null && (
          <PayingCashback
            sale={sale}
            cashback={sale.loyalty.cashback}
            mayAsk={customerWindow === null && !givingBack}
          />
        )}
        <TenderList sale={sale} />
        <Balance settlement={sale.settlement} />
        <FinishButton sale={sale} isReady={stage.kind === 'ready'} hasKey={stage.kind !== 'pix'} />
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

interface BackButtonProps {
  readonly label: string
  readonly hasKey: boolean
  readonly onClick: () => void
}

function BackButton({ label, hasKey, onClick }: BackButtonProps) {
  return (
    <button
      type="button"
      className={styles.back}
      aria-keyshortcuts={hasKey ? 'Escape' : undefined}
      onClick={onClick}
    >
      <ArrowLeft size={24} aria-hidden />
      <VisuallyHidden>{label}</VisuallyHidden>
      {hasKey && <KeyHint>Esc</KeyHint>}
    </button>
  )
}

interface StageProps {
  readonly stage: PaymentStage
  readonly sale: SaleView
  readonly voucher: VoucherCode | null
  readonly onClose: () => void
}

function Stage({ stage, sale, voucher, onClose }: StageProps) {
  switch (stage.kind) {
    case 'choose':
      return <ChooseWords />
    case 'form':
      return (
        <TenderForm
          key={`${stage.tender} ${voucher}`}
          kind={stage.tender}
          voucher={voucher}
          sale={sale}
          onClose={onClose}
        />
      )
    case 'pix':
      return <PixPanel sale={sale} pix={stage.pix} />
    case 'too-much':
      return <TooMuchWords settlement={sale.settlement} />
    case 'ready':
      return <ReadyWords settlement={sale.settlement} />
    default:
      return assertNever(stage)
  }
}

/** A key kept down must not run through the tender, the sale and into the next customer. */
function ignoreHeldEnter(event: KeyboardEvent): void {
  if (event.key === 'Enter' && event.repeat) event.preventDefault()
}
