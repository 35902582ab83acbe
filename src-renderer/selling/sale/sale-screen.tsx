import { useCallback, useState, type ComponentType } from 'react'
import { keyActionNames } from '#shared/store/settings/key-map'
import { KeyBar } from '../../keys/key-bar'
import { Shell } from '../../shell/shell'
import { useLeavingWithCode } from '../open-sale/code-to-pay'
import { useSaleMoments } from '../open-sale/moments'
import { currentSelection } from '../open-sale/selected-line'
import { AfterSaleQueue } from './after-sale'
import { LineActions } from './lines/line-actions'
import { SaleAnnouncer } from './sale-announcer'
import { SaleKeys } from './sale-keys'
import { SaleLines } from './sale-lines'
import type { SaleWindow } from './sale-window'
import { SaleWindows } from './sale-windows'
import { LostCodesList } from './scan/lost-codes-list'
import { ScanField } from './scan/scan-field'
import { leaveLines } from './start-payment'
import { SaleSummary } from './summary/sale-summary'
import classes from './sale-screen.module.css'

/** The 2ª via has its key, and is told by the help; the bar has room for what every sale needs. */
const barActions = keyActionNames.filter((action) => action !== 'reprint')

interface SaleScreenProps {
  /** “Menu do caixa”. */
  readonly Menu: ComponentType<{ readonly onClose: () => void }>
}

/**
 * Selling: lines to the left, the sale to the right, keys below. It knows only which window is open, so that a
 * scan redraws the parts that show the sale and nothing else.
 */
export function SaleScreen({ Menu }: SaleScreenProps) {
  const { beforePayment } = useSaleMoments()
  const [open, setOpen] = useState<SaleWindow | null>(null)
  const close = useCallback(() => setOpen(null), [])
  const search = useCallback((text: string) => setOpen({ kind: 'product', text }), [])
  const cancelLine = useCallback(() => {
    const { sale, line } = currentSelection()
    if (sale !== null && line !== null) setOpen({ kind: 'cancel-line', sale, line })
  }, [])

  useLeavingWithCode(() => void leaveLines(beforePayment, setOpen))

  return (
    <Shell keys={<KeyBar actions={barActions} />}>
      <SaleKeys onOpen={setOpen} />
      <SaleAnnouncer />
      <div className={classes.screen}>
        <section className={classes.lines} aria-label="Venda">
          {/* First for Tab, last for the eye: the list is the next stop behind it. */}
          <ScanField focused={open === null} onSearch={search} onCancelLine={cancelLine} />
          <SaleLines onCancelLine={cancelLine} />
          <LostCodesList
            onSearch={({ id, code }) =>
              setOpen({ kind: 'product', text: /^.*\*/.exec(code)?.[0] ?? '', lostCodeId: id })
            }
            onRegister={({ id, code }) => setOpen({ kind: 'register-code', code, lostCodeId: id })}
          />
          <LineActions onOpen={setOpen} onCancelLine={cancelLine} />
        </section>
        <SaleSummary
          onCustomer={() => setOpen({ kind: 'action', key: 'customer' })}
          onReceiptTaxId={() => setOpen({ kind: 'action', key: 'receipt-tax-id' })}
          onSalesperson={() => setOpen({ kind: 'salesperson', line: currentSelection().line })}
          onPay={() => void leaveLines(beforePayment, setOpen)}
        />
      </div>
      <SaleWindows open={open} onOpen={setOpen} onClose={close} Menu={Menu} />
      {open === null && <AfterSaleQueue />}
    </Shell>
  )
}
