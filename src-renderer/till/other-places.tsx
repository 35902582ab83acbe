import { Button, Menu } from '@mantine/core'
import { goTo } from '../shell/use-place'
import { isPlaceOpen, placeIds, places } from '../shell/places'
import { useApp } from '../shell/use-app'

/** What can be done without opening the till, such as a quote at a salesperson's desk. */
export function OtherPlaces() {
  const app = useApp()
  const open = placeIds.filter((id) => isPlaceOpen(places[id], app))
  if (open.length === 0) return null
  return (
    <Menu position="top-start">
      <Menu.Target>
        <Button variant="default" size="lg">
          Outras telas
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="45vh" style={{ overflowY: 'auto' }}>
        {open.map((id) => (
          <Menu.Item key={id} h={44} onClick={() => goTo(id)}>
            {places[id].name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
