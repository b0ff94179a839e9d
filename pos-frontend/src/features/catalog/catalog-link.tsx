import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useCatalogTexts } from './texts';

export function CatalogLink() {
  const text = useCatalogTexts();
  return (
    <Button
      component={Link}
      to="/catalog"
      variant="subtle"
      size="compact-sm"
      leftSection={<IconArrowLeft size={16} aria-hidden />}
    >
      {text('product.back')}
    </Button>
  );
}
