import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { catalogSearchSchema } from '@/features/catalog/catalog-search';
import { jobSearchSchema } from '@/shared/files/job-search';
import { shell } from './frames';

const catalog = createRoute({
  getParentRoute: () => shell,
  path: '/catalog',
  validateSearch: catalogSearchSchema,
  component: lazyRouteComponent(() => import('@/features/catalog/catalog-page'), 'CatalogPage'),
});

const catalogImport = createRoute({
  getParentRoute: () => shell,
  path: '/catalog/import',
  validateSearch: jobSearchSchema,
  component: lazyRouteComponent(() => import('@/features/catalog/import-page'), 'ImportPage'),
});

const newProduct = createRoute({
  getParentRoute: () => shell,
  path: '/catalog/products/new',
  component: lazyRouteComponent(
    () => import('@/features/catalog/new-product-page'),
    'NewProductPage',
  ),
});

const product = createRoute({
  getParentRoute: () => shell,
  path: '/catalog/products/$productId',
  component: lazyRouteComponent(() => import('@/features/catalog/product-page'), 'ProductPage'),
});

export const catalogRoutes = [catalog, catalogImport, newProduct, product];
