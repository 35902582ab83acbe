import {
  ChartColumn,
  Gift,
  House,
  Monitor,
  Package,
  Search,
  ShoppingCart,
  Store,
  Undo2,
  Users,
} from 'lucide-react'
import type { ComponentType } from 'react'
import { useApp } from '../app/use-app'
import { areas, type Area } from '../feature/areas'
import { depart } from '../shell/places/departure'
import { goTo, leavePlace, openManagement, useSpot } from '../shell/places/use-place'
import { openSearch } from '../shell/search-state'
import { useAreas } from './use-areas'
import { useScanToSale } from './use-scan-to-sale'
import { noteVisit } from './use-shortcuts'
import styles from './area-nav.module.css'

type Icon = ComponentType<{ readonly size: number; readonly 'aria-hidden': true }>

const icons: Readonly<Record<Area, Icon>> = {
  sales: ShoppingCart,
  goods: Package,
  customers: Users,
  rewards: Gift,
  reports: ChartColumn,
  shop: Store,
  here: Monitor,
}

/** The navigation of Gestão: its areas, the places of the one where one is, and the way back to the till. */
export function AreaNav() {
  const spot = useSpot()
  const open = useApp((app) => app.till !== null)
  const offered = useAreas()
  useScanToSale()
  const here = spot.kind === 'management' ? spot.area : spot.kind === 'place' ? spot.place.area : null
  return (
    <nav aria-label="Gestão" className={styles.nav}>
      <button type="button" className={styles.search} title="Procurar (Ctrl K)" onClick={() => openSearch()}>
        <Search size={20} aria-hidden />
        <span className={styles.label}>Procurar</span>
        <kbd aria-hidden className={styles.key}>
          Ctrl K
        </kbd>
      </button>
      <ul className={styles.list}>
        <li>
          <Item
            Icon={House}
            name="Início"
            isHere={spot.kind === 'management' && spot.area === null}
            onGo={() => openManagement()}
          />
        </li>
        {offered.map(({ area, places }) => (
          <li key={area}>
            <Item
              Icon={icons[area]}
              name={areas[area]}
              isWithin={here === area}
              isHere={spot.kind === 'management' && here === area}
              onGo={() => openManagement(area)}
            />
            {here === area && (
              <ul className={styles.places}>
                {places.map((place) => (
                  <li key={place.id}>
                    <button
                      type="button"
                      className={styles.place}
                      aria-current={spot.kind === 'place' && spot.place === place ? 'page' : undefined}
                      onClick={() => {
                        void noteVisit(place.id)
                        goTo(place)
                      }}
                    >
                      {place.name}
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      <button
        type="button"
        className={styles.item}
        title="Voltar ao caixa"
        onClick={() => depart(leavePlace)}
      >
        <Undo2 size={20} aria-hidden />
        <span className={styles.label}>{open ? 'Voltar ao caixa' : 'Ir para o caixa'}</span>
      </button>
    </nav>
  )
}

interface ItemProps {
  readonly Icon: Icon
  readonly name: string
  readonly isWithin?: boolean
  readonly isHere: boolean
  readonly onGo: () => void
}

function Item({ Icon, name, isWithin = false, isHere, onGo }: ItemProps) {
  return (
    <button
      type="button"
      className={styles.item}
      data-within={isWithin || undefined}
      aria-current={isHere ? 'page' : undefined}
      onClick={onGo}
    >
      <Icon size={20} aria-hidden />
      <span className={styles.label}>{name}</span>
    </button>
  )
}
