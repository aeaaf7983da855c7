import '../public/fonts.css';
import '../charts/charts.css';
import '../public/css/official-table.css';
import '../public/css/changes.css';
import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider, ScrollRestoration } from 'react-router-dom';
import { BrokenPage } from './layout/broken-page';
import { Office } from './office';
import { createServices } from './services';

const services = createServices();
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
const cache = createCache({ key: 'z', nonce: nonce || undefined, prepend: true });

// A data router: without one react-admin cannot warn about unsaved changes.
const router = createBrowserRouter(
  [
    {
      path: '*',
      element: (
        <>
          <Office services={services} />
          <ScrollRestoration />
        </>
      ),
      errorElement: <BrokenPage languages={services.languages} />,
    },
  ],
  { basename: '/office' },
);

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root');
createRoot(root).render(
  <CacheProvider value={cache}>
    <RouterProvider router={router} />
  </CacheProvider>,
);
