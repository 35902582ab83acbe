import type { CustomerView } from '#shared/customers/customer/customer'
import classes from './customer-row.module.css'

export function CustomerRow({ customer }: { readonly customer: CustomerView }) {
  const { code, name, maskedTaxId, maskedMobile, city } = customer
  return (
    <>
      <span className={classes.name}>{name}</span>
      <span className={classes.detail}>
        {[maskedTaxId, maskedMobile, city, `cód. ${code}`].filter(Boolean).join(' · ')}
      </span>
    </>
  )
}
