import { Gift } from 'lucide-react'
import classes from './loyalty-place.module.css'

/** Where a points programme shows what it is and takes the member's CPF. */
export function LoyaltyPlace() {
  return (
    <section aria-label="Programas de pontos" className={classes.place}>
      <Gift size={20} aria-hidden />
      <span>Nenhum programa de pontos está ativo nesta loja.</span>
    </section>
  )
}
