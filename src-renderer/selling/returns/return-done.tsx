import { Button } from '@mantine/core'
import type { SaleId } from '#shared/kernel/ids'
import { formatCents } from '#shared/kernel/money/format'
import { printedDay } from '#shared/kernel/time/printed-date'
import { formatVoucherCode } from '#shared/rewards/vouchers/voucher'
import { tenderNames } from '#shared/selling/payment/tender'
import { voucherKind } from '#shared/selling/payment/voucher-kind'
import { formatSaleNumber } from '#shared/selling/receipt/sale-number'
import type { DoneReturn } from '#shared/selling/returns/return-view'
import { messageFor } from '../../ipc/words/messages'
import { useCommand } from '../../ipc/words/use-command'
import { UndoneLoyalty } from '../../loyalty/telling/undone-loyalty'
import { leavePlace } from '../../shell/places/use-place'
import { callWithApproval } from '../../store/access/approval/approval'
import { CodePicture } from '../../ui/code-picture'
import { notice } from '../../ui/dialog/notice'
import { RefundParts } from './confirm-return'
import styles from './return-done.module.css'

/** What was given back, and the voucher to hand over. */
export function ReturnDone({
  done,
  saleId,
  onAnother,
}: {
  readonly done: DoneReturn
  /** Null for a return without its receipt. */
  readonly saleId: SaleId | null
  readonly onAnother: () => void
}) {
  const { busy, run } = useCommand()
  const { voucher } = done
  const others = done.refunds.filter(({ kind }) => kind !== voucherKind)

  function printAgain() {
    const what = `Reimprimir a devolução ${formatSaleNumber(done.number)}`
    void run(
      () => callWithApproval('returns.reprint', { returnId: done.id }, what),
      ({ printed }) => {
        if (printed) notice.success('Impresso de novo, como 2ª via.')
        else notice.error('A impressora não imprimiu. Confira a impressora e tente de novo.')
      },
      (error) => {
        notice.error(messageFor(error))
        return null
      },
    )
  }

  return (
    <section className={styles.done} aria-label="Devolução concluída">
      <p className={styles.number}>Devolução {formatSaleNumber(done.number)}</p>
      <output className={styles.amount} aria-label="Valor devolvido">
        {formatCents(done.total)}
      </output>
      {voucher !== null && (
        <div className={styles.voucher}>
          <strong>
            {tenderNames[voucherKind]} de {formatCents(voucher.balance)}
          </strong>
          <CodePicture kind="code128" value={voucher.code} label={`Código do vale ${voucher.code}`} />
          <span className={styles.code}>{formatVoucherCode(voucher.code)}</span>
          <span>Válido até {printedDay(voucher.expiresOn)}. Entregue o vale impresso ao cliente.</span>
        </div>
      )}
      <div className={styles.parts}>
        <RefundParts parts={others} />
      </div>
      {saleId !== null && <UndoneLoyalty saleId={saleId} after="return" />}
      <div className={styles.actions}>
        <Button variant="default" className={styles.action ?? ''} loading={busy} onClick={printAgain}>
          Imprimir de novo
        </Button>
        <Button variant="default" className={styles.action ?? ''} onClick={onAnother}>
          Outra devolução
        </Button>
        <Button className={styles.action ?? ''} data-home-focus onClick={leavePlace}>
          Voltar ao caixa
        </Button>
      </div>
    </section>
  )
}
