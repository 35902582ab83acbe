import { useState } from 'react'
import { roles } from '../../src-shared/access/roles'
import { signOut } from '../access/sign-out'
import { doKeyAction } from '../keys/use-key-action'
import { KeysWindow } from '../keys/keys-window'
import { useApp } from '../shell/use-app'
import { CloseTillWindow } from '../till/close-till-window'
import { ChoiceList } from '../ui/choice-list'
import { Dialog } from '../ui/dialog'
import { CancelSaleWindow } from './cancel-sale-window'
import { ParkedWindow } from './parked-window'
import { RecentSalesWindow } from './recent-sales-window'
import classes from './till-menu.module.css'
import { useSale } from './use-sale'

type Entry = 'recent' | 'parked' | 'cancel-sale' | 'close-till' | 'switch-operator' | 'keys' | 'help'

const names: Readonly<Record<Entry, string>> = {
  recent: 'Últimas vendas',
  parked: 'Vendas em espera',
  'cancel-sale': 'Cancelar venda',
  'close-till': 'Fechar caixa',
  'switch-operator': 'Trocar operador',
  keys: 'Teclas',
  help: 'Ajuda',
}

const hints: Readonly<Record<Entry, string>> = {
  recent: 'Cupom, 2ª via, troca, cancelar venda',
  parked: 'Trazer de volta uma venda guardada',
  'cancel-sale': 'Desistir da venda em andamento',
  'close-till': 'Contar o dinheiro e encerrar o turno',
  'switch-operator': 'O caixa e a venda ficam como estão',
  keys: 'Qual tecla faz o quê',
  help: 'Teclas e atalhos do campo de leitura',
}

/** Menu do caixa. */
export function TillMenu({ onClose }: { readonly onClose: () => void }) {
  const [open, setOpen] = useState<Entry | null>(null)
  const sale = useSale()
  const operator = useApp((app) => app.operator)
  const mayConfigure = operator !== null && roles[operator.role].levels['settings.keys'] !== 'deny'

  function choose(entry: Entry) {
    if (entry === 'switch-operator') return void signOut()
    if (entry !== 'help') return setOpen(entry)
    onClose()
    doKeyAction('help')
  }

  if (open === 'recent') return <RecentSalesWindow onClose={onClose} />
  if (open === 'parked') return <ParkedWindow onClose={onClose} />
  if (open === 'cancel-sale' && sale !== null) return <CancelSaleWindow sale={sale} onClose={onClose} />
  if (open === 'close-till') return <CloseTillWindow opened onClose={onClose} />
  if (open === 'keys') return <KeysWindow opened onClose={onClose} />

  const entries: readonly Entry[] = [
    'recent',
    'parked',
    ...(sale === null ? [] : (['cancel-sale'] as const)),
    'close-till',
    'switch-operator',
    ...(mayConfigure ? (['keys'] as const) : []),
    'help',
  ]
  return (
    <Dialog opened title="Menu do caixa" onClose={onClose} size="sm">
      <div className={classes.list} style={{ height: entries.length * 60 + 2 }}>
        <ChoiceList
          label="Menu do caixa"
          items={entries}
          getKey={(entry) => entry}
          rowHeight={60}
          onChoose={choose}
          emptyText=""
          renderItem={(entry) => (
            <>
              <span className={classes.name}>{names[entry]}</span>
              <span className={classes.hint}>{hints[entry]}</span>
            </>
          )}
        />
      </div>
    </Dialog>
  )
}
