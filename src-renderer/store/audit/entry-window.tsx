import { Button } from '@mantine/core'
import { formatSaleNumber } from '#shared/selling/receipt/sale-number'
import { actionName } from '#shared/store/audit/audit-actions'
import type { AuditEntry } from '#shared/store/audit/audit-entry'
import { detailRows } from '#shared/store/audit/detail-words'
import { dateAndTime } from '../../app/times'
import { Dialog } from '../../ui/dialog/dialog'
import styles from './entry-window.module.css'

interface EntryWindowProps {
  readonly entry: AuditEntry
  readonly onClose: () => void
}

/** One entry whole: who, with whose approval, and what was before and after. */
export function EntryWindow({ entry, onClose }: EntryWindowProps) {
  const { id, at, terminalName, operatorName, approverName, action, saleNumber, detail, hash } = entry
  const rows = detailRows(detail)
  const changes = rows.some(({ before }) => before !== null)
  return (
    <Dialog
      opened
      title={actionName(action)}
      reason={`Registro ${id}, ${dateAndTime(at)}, ${terminalName}`}
      size="lg"
      onClose={onClose}
      footer={
        <Button data-autofocus onClick={onClose}>
          Fechar
        </Button>
      }
    >
      <dl className={styles.facts}>
        <dt>Operador</dt>
        <dd>{operatorName ?? 'Ninguém'}</dd>
        <dt>Aprovação</dt>
        <dd>
          {approverName === null
            ? 'Não foi preciso: o operador tem a permissão'
            : `Aprovado por ${approverName}, com PIN`}
        </dd>
        {saleNumber !== null && (
          <>
            <dt>Venda</dt>
            <dd>{formatSaleNumber(saleNumber)}</dd>
          </>
        )}
      </dl>
      {rows.length > 0 && (
        <div className={styles.scroller}>
          <table className={styles.detail}>
            <thead>
              <tr>
                <th scope="col">Dado</th>
                {changes && <th scope="col">Antes</th>}
                <th scope="col">{changes ? 'Depois' : 'Valor'}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ label, before, after }, index) => (
                <tr key={`${index} ${label}`}>
                  <th scope="row">{label}</th>
                  {changes && <td>{before ?? ''}</td>}
                  <td>{after}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className={styles.hash}>Código de verificação: {hash.slice(0, 16)}</p>
    </Dialog>
  )
}
