import { ActionIcon } from '@mantine/core'
import { Star } from 'lucide-react'
import { useFixedKey } from '../keys/use-fixed-key'
import { star, useShortcuts } from './use-shortcuts'

/** Keeps a place among the favourites of Gestão, or no more. */
export function StarButton({ id }: { readonly id: string }) {
  const isFavourite = useShortcuts().favourites.includes(id)
  const turn = () => void star(id, !isFavourite)
  useFixedKey('favourite', turn)
  return (
    <ActionIcon
      size={44}
      aria-label="Favorito"
      aria-pressed={isFavourite}
      title={isFavourite ? 'Tirar dos favoritos (Alt+F)' : 'Pôr nos favoritos (Alt+F)'}
      onClick={turn}
    >
      <Star size={20} aria-hidden fill={isFavourite ? 'currentColor' : 'none'} />
    </ActionIcon>
  )
}
