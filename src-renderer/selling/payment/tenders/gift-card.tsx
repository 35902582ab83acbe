import { Button, TextInput } from '@mantine/core'
import { Gift } from 'lucide-react'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { tenderIdSchema, type SaleId } from '#shared/kernel/ids'
import type { Cents } from '#shared/kernel/money/cents'
import { formatCents } from '#shared/kernel/money/format'
import { kindOfValueCode } from '#shared/rewards/stored-value/value-code'
import { valueNumber } from '#shared/rewards/stored-value/value-number'
import type { TenderOf } from '#shared/selling/payment/tender'
import { call, type Reply } from '../../../ipc/client'
import { messageFor } from '../../../ipc/words/messages'
import { useCommand } from '../../../ipc/words/use-command'
import { ConfirmDialog } from '../../../ui/dialog/confirm-dialog'
import { ErrorText } from '../../../ui/fields/error-text'
import { drawn, useSaleEdit } from '../../open-sale/use-sale-edit'
import type { Bill } from '../bill'
import { TenderFrame, type TenderFormProps } from './tender-frame'
import type { TenderView, WaitingProps } from './tender-view'
import { useFocusOn } from './use-focus-on'
import styles from './gift-card.module.css'

type GiftCard = TenderOf<'gift-card'>
type Refusal = Extract<Reply<'gift-card.use'>, { readonly ok: false }>['error']

export const giftCard: TenderView<GiftCard> = {
  icon: Gift,
  Form: GiftCardForm,
  readsScan: (code) => kindOfValueCode(valueNumber(code)) === 'gift-card',
  details: ({ ending, worth, amount, rest }) =>
    `Final ${ending}${worth === amount ? '' : `, de ${formatCents(worth)}: o resto ${rest === 'lost' ? 'se perde' : 'vira vale-troca'}`}`,
  afterRemoval: () => 'O cartão-presente continua valendo: devolva-o ao cliente.',
  waiting: (props) => <WaitingCard key={props.tender.id} {...props} />,
}

/** It pays goods alone. */
function saleOf({ id }: Bill): SaleId {
  if (id === null) throw new Error('A gift card pays a sale')
  return id
}

const newTenderId = () => tenderIdSchema.parse(crypto.randomUUID())

/** Its number alone: a card is used whole. */
function GiftCardForm({ sale, code, ...frame }: TenderFormProps) {
  const [id, setId] = useState(newTenderId)
  const [number, setNumber] = useState(code ?? '')
  const [lost, setLost] = useState<Cents | null>(null)
  const field = useRef<HTMLInputElement>(null)
  const { busy, refusal, refuse, run } = useCommand(300)

  function use(agreed: Cents | null) {
    void run(
      () => drawn<Refusal>(call('gift-card.use', { saleId: saleOf(sale), id, number, lost: agreed })),
      frame.onClose,
      (error) => {
        // Refused is not taken: the next try is another tender, since one that left the sale does not come back to it.
        setId(newTenderId)
        if (error.code === 'gift-card-rest-to-confirm') {
          setLost(error.rest)
          return null
        }
        field.current?.select()
        return messageFor(error)
      },
    )
  }

  // Reading a card is using it: it takes nothing else.
  const onRead = useEffectEvent(() => {
    if (code !== null) use(null)
  })
  useEffect(() => onRead(), [])

  return (
    <>
      <TenderFrame
        title="Cartão-presente"
        submitLabel="Usar cartão"
        busy={busy}
        field={field}
        error={refusal}
        {...frame}
        onSubmit={() => (number.trim() === '' ? refuse('Leia o cartão ou digite o número dele.') : use(null))}
        head={
          <TextInput
            ref={field}
            label="Número do cartão-presente"
            value={number}
            size="lg"
            autoComplete="off"
            spellCheck={false}
            maxLength={60}
            placeholder="Leia o cartão ou digite"
            autoFocus={frame.takesFocus || code !== null}
            aria-invalid={refusal !== null}
            onChange={(event) => {
              refuse(null)
              setNumber(event.currentTarget.value)
            }}
          />
        }
      />
      {lost !== null && (
        <ConfirmDialog
          opened
          danger
          title="O resto do cartão se perde"
          confirmLabel={`Usar e perder ${formatCents(lost)}`}
          cancelLabel="Não usar"
          onConfirm={() => {
            setLost(null)
            use(lost)
          }}
          onClose={() => setLost(null)}
        >
          <p>
            A compra é menor que o cartão-presente: <strong>{formatCents(lost)}</strong> não voltam ao
            cliente. Confirme com ele.
          </p>
        </ConfirmDialog>
      )}
    </>
  )
}

/** Nobody knows yet whether it is held: ask again, or let it go. */
function WaitingCard({ sale, tender, onRemove }: WaitingProps<GiftCard>) {
  const panel = useFocusOn<HTMLElement>(tender.id)
  const { busy, refusal, run } = useSaleEdit()
  return (
    <section
      ref={panel}
      className={styles.waiting}
      aria-label="Cartão-presente sem resposta"
      tabIndex={-1}
      data-home-focus
    >
      <h2>Cartão-presente final {tender.ending} sem resposta</h2>
      <p>
        A Central não respondeu se o cartão pode pagar {formatCents(tender.amount)}. Pergunte de novo ou
        remova o cartão.
      </p>
      <ErrorText>{refusal}</ErrorText>
      <div className={styles.actions}>
        <Button variant="default" size="lg" onClick={onRemove}>
          Remover o cartão
        </Button>
        <Button
          size="lg"
          loading={busy}
          onClick={() =>
            void run(
              () => call('gift-card.ask', { saleId: saleOf(sale), id: tender.id }),
              () => undefined,
            )
          }
        >
          Perguntar de novo
        </Button>
      </div>
    </section>
  )
}
