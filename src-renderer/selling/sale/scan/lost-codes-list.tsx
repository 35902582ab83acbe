import { CircleAlert, X } from 'lucide-react'
import { useState } from 'react'
import { useMay } from '../../../app/may'
import { returnFocus } from '../../../ui/dialog/focus'
import { dismissLostCode, useLostCodes, type LostCode } from './lost-codes'
import { scan } from './scan'
import classes from './lost-codes-list.module.css'

/** More of them would push the lines of the sale off the screen. */
const shownAtOnce = 2

interface LostCodesListProps {
  readonly onSearch: (lost: LostCode) => void
  readonly onRegister: (lost: LostCode) => void
}

/** Codes that became no line, until someone deals with each: a scan is never lost (FEATURES A1). */
export function LostCodesList({ onSearch, onRegister }: LostCodesListProps) {
  const mayRegister = useMay('catalog.edit')
  const lostCodes = useLostCodes()
  const [all, setAll] = useState(false)
  const hidden = lostCodes.length - shownAtOnce
  const shown = all ? lostCodes : lostCodes.slice(0, shownAtOnce)
  return (
    <div role="alert">
      {lostCodes.length > 0 && (
        <ul className={classes.list} aria-label="Códigos não encontrados">
          {shown.map((lost) => (
            <li key={lost.id} className={classes.entry}>
              <CircleAlert size={20} aria-hidden className={classes.icon} />
              <span className={classes.message}>{lost.message}</span>
              {lost.isUnknown && mayRegister && (
                <button type="button" className={classes.remedy} onClick={() => onRegister(lost)}>
                  Cadastrar este código
                </button>
              )}
              {lost.remedy !== 'read-again' && (
                <button
                  type="button"
                  className={classes.remedy}
                  onClick={() => (lost.remedy === 'search' ? onSearch(lost) : retry(lost))}
                >
                  {lost.remedy === 'search' ? 'Procurar produto' : 'Tentar de novo'}
                </button>
              )}
              <button
                type="button"
                className={classes.dismiss}
                aria-label={`Dispensar o código ${lost.code}`}
                onClick={() => dismiss(lost)}
              >
                <X size={20} aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <button
          type="button"
          className={classes.more}
          aria-expanded={all}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => setAll(!all)}
        >
          {all ? 'Mostrar menos' : `mais ${hidden}`}
        </button>
      )}
    </div>
  )
}

function dismiss(lost: LostCode): void {
  dismissLostCode(lost.id)
  returnFocus(null)
}

function retry(lost: LostCode): void {
  dismiss(lost)
  void scan(lost.code)
}
