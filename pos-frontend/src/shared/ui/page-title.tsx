const APP_NAME = 'Onhand';

interface PageTitleProps {
  children: string;
  className?: string | undefined;
}

/**
 * The page's heading and the browser's title in one, so that they never differ. The shell moves the
 * focus here after a navigation, which is how a screen reader hears where it is.
 */
export function PageTitle({ children, className }: PageTitleProps) {
  return (
    <>
      <title>{`${children} · ${APP_NAME}`}</title>
      <h1 tabIndex={-1} data-page-title className={className}>
        {children}
      </h1>
    </>
  );
}
