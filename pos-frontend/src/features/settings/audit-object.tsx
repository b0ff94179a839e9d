import { Link, type LinkProps } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { AuditRow } from '@/shared/api/generated/model/auditRow';
import classes from './audit.module.css';

/** Where an object can be seen, for those kinds that have a page. */
function objectPage(event: AuditRow): LinkProps | undefined {
  const { object_type: type, object_id: id, object_label: label, action } = event;
  if (id === null || action === 'deleted') return undefined;
  switch (type) {
    case 'adjustment':
      return { to: '/inventory/movements', search: { document: id } };
    case 'countsession':
      return { to: '/inventory/counts/$countId', params: { countId: String(id) } };
    case 'transfer':
      return { to: '/inventory/transfers/$transferId', params: { transferId: String(id) } };
    case 'purchaseorder':
      return { to: '/purchasing/pos/$orderId', params: { orderId: String(id) } };
    case 'vendor':
      return { to: '/purchasing/vendors/$vendorId', params: { vendorId: String(id) } };
    case 'product':
      return { to: '/catalog/products/$productId', params: { productId: String(id) } };
    case 'variant':
      return { to: '/inventory/movements', search: { variant_id: id } };
    case 'store':
      return { to: '/settings/stores/$storeId', params: { storeId: String(id) } };
    case 'tenant':
      return { to: '/settings/general' };
    case 'reasoncode':
      return { to: '/settings/reasons' };
    case 'membership':
    case 'user':
      return { to: '/settings/people', search: { search: label.split(' ')[0] } };
    case 'apitoken':
      return { to: '/settings/tokens' };
    case 'taxcategory':
      return { to: '/settings/taxes' };
    default:
      return undefined;
  }
}

interface ObjectLinkProps {
  event: AuditRow;
  children: ReactNode;
}

/** The object's name, as a link where there is a page of it. */
export function ObjectLink({ event, children }: ObjectLinkProps) {
  const page = objectPage(event);
  if (!page) return children;
  return (
    <Link {...page} className={classes.link}>
      {children}
    </Link>
  );
}
