import { useState } from 'react'
import { may } from '../access/may'
import { signOut } from '../access/sign-out'
import { doKeyAction } from '../keys/use-key-action'
import { KeysWindow } from '../keys/keys-window'
import { goTo } from '../shell/use-place'
import { isPlaceOpen, placeIds, places, type PlaceId } from '../shell/places'
import { useApp } from '../shell/use-app'
import { CashByHandWindow } from '../till/cash-by-hand-window'
import { CashSlipsWindow } from '../till/cash-slips-window'
import { CloseTillWindow } from '../till/close-till-window'
import { TakeOverWindow } from '../till/take-over-window'
import { OpenDrawerWindow } from '../till/open-drawer-window'
import { XReadingWindow } from '../till/x-reading-window'
import { ChoiceList } from '../ui/choice-list'
import { Dialog } from '../ui/dialog'
import { CancelSaleWindow } from './cancel-sale-window'
import { ParkedWindow } from './parked-window'
import { RecentSalesWindow } from './recent-sales-window'
import classes from './till-menu.module.css'
import { useSale } from './use-sale'

type Window =
  | 'recent'
  | 'parked'
  | 'cancel-sale'
  | 'cash-in'
  | 'cash-drop'
  | 'cash-slips'
  | 'open-drawer'
  | 'x-reading'
  | 'take-over'
  | 'close-till'
  | 'switch-operator'
  | 'keys'
  | 'help'

const names: Readonly<Record<Window, string>> = {
  recent: 'Últimas vendas',
  parked: 'Vendas em espera',
  'cancel-sale': 'Cancelar venda',
  'cash-in': 'Suprimento',
  'cash-drop': 'Sangria',
  'cash-slips': '2ª via de suprimento ou sangria',
  'open-drawer': 'Abrir gaveta',
  'x-reading': 'Leitura X',
  'take-over': 'Assumir caixa',
  'close-till': 'Fechar caixa',
  'switch-operator': 'Trocar operador',
  keys: 'Teclas',
  help: 'Ajuda',
}

const hints: Readonly<Record<Window, string>> = {
  recent: 'Cupom, 2ª via, troca, cancelar venda',
  parked: 'Trazer de volta uma venda guardada',
  'cancel-sale': 'Desistir da venda em andamento',
  'cash-in': 'Pôr dinheiro na gaveta',
  'cash-drop': 'Tirar dinheiro da gaveta',
  'cash-slips': 'Comprovantes deste turno',
  'open-drawer': 'Sem venda, com motivo',
  'x-reading': 'Vendas e valores do turno até agora',
  'take-over': 'Responder pelo caixa de outro operador',
  'close-till': 'Contar o dinheiro e encerrar o turno',
  'switch-operator': 'O caixa e a venda ficam como estão',
  keys: 'Qual tecla faz o quê',
  help: 'Teclas e atalhos do campo de leitura',
}

type Entry = { readonly window: Window } | { readonly place: PlaceId }

/** Menu do caixa. */
export function TillMenu({ onClose }: { readonly onClose: () => void }) {
  const [open, setOpen] = useState<Window | null>(null)
  const sale = useSale()
  const app = useApp()

  const isOthers = app.till?.keeperId !== app.operator?.id

  function choose(entry: Entry) {
    if ('place' in entry) return goTo(entry.place)
    if (entry.window === 'switch-operator') return void signOut()
    if (entry.window !== 'help') return setOpen(entry.window)
    onClose()
    doKeyAction('help')
  }

  if (open === 'recent') return <RecentSalesWindow onClose={onClose} />
  if (open === 'parked') return <ParkedWindow onClose={onClose} />
  if (open === 'cancel-sale' && sale !== null) return <CancelSaleWindow sale={sale} onClose={onClose} />
  if (open === 'cash-in' || open === 'cash-drop') return <CashByHandWindow kind={open} onClose={onClose} />
  if (open === 'cash-slips') return <CashSlipsWindow onClose={onClose} />
  if (open === 'open-drawer') return <OpenDrawerWindow onClose={onClose} />
  if (open === 'x-reading') return <XReadingWindow onClose={onClose} />
  if (open === 'take-over') return <TakeOverWindow onClose={onClose} />
  if (open === 'close-till') return <CloseTillWindow onClose={onClose} />
  if (open === 'keys') return <KeysWindow opened onClose={onClose} />

  const atTheTill: readonly Window[] = [
    'recent',
    'parked',
    ...(sale === null ? [] : (['cancel-sale'] as const)),
    ...(['cash-in', 'cash-drop'] as const).filter((kind) => may(app, `till.${kind}`)),
    ...(may(app, 'till.open-drawer') ? (['open-drawer'] as const) : []),
    ...(may(app, 'till.x-reading') ? (['x-reading'] as const) : []),
    ...(isOthers && may(app, 'till.take-over') ? (['take-over'] as const) : []),
    'close-till',
    'switch-operator',
  ]
  const aboutTheTill: readonly Window[] = [
    ...(may(app, 'receipt.reprint') ? (['cash-slips'] as const) : []),
    ...(may(app, 'settings.keys') ? (['keys'] as const) : []),
    'help',
  ]
  // What a cashier opens all day first.
  const entries: readonly Entry[] = [
    ...atTheTill.map((window) => ({ window })),
    ...placeIds.filter((id) => isPlaceOpen(places[id], app)).map((place) => ({ place })),
    ...aboutTheTill.map((window) => ({ window })),
  ]
  return (
    <Dialog opened title="Menu do caixa" onClose={onClose} size="md">
      <div className={classes.list} style={{ height: `min(${entries.length * 60 + 2}px, 70dvh)` }}>
        <ChoiceList
          label="Menu do caixa"
          items={entries}
          getKey={(entry) => ('place' in entry ? entry.place : entry.window)}
          rowHeight={60}
          onChoose={choose}
          emptyText=""
          renderItem={(entry) => (
            <>
              <span className={classes.name}>
                {'place' in entry ? places[entry.place].name : names[entry.window]}
              </span>
              <span className={classes.hint}>
                {'place' in entry ? places[entry.place].hint : hints[entry.window]}
              </span>
            </>
          )}
        />
      </div>
    </Dialog>
  )
}
