import { Alert, Button, Modal, Select, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiError } from '@/shared/api/api-error';
import {
  catalogCategoriesCreate,
  catalogCategoriesDestroy,
  catalogCategoriesPartialUpdate,
} from '@/shared/api/generated/catalog';
import type { CategoryOutput } from '@/shared/api/generated/model/categoryOutput';
import { useRefusal } from '@/shared/forms/use-refusal';
import formClasses from '@/shared/ui/form-page.module.css';
import classes from './catalog.module.css';
import { useCatalogTexts } from './texts';
import { useCategories, useRefreshCatalog } from './use-catalog';

const FIELDS = ['name', 'parent_id'];

export function CategoriesDialog({ onClose }: { onClose: () => void }) {
  const text = useCatalogTexts();
  const categories = useCategories().toSorted((a, b) => a.path.localeCompare(b.path));
  const [edited, setEdited] = useState<CategoryOutput | null>(null);
  return (
    <Modal
      opened
      onClose={onClose}
      title={text('category.title')}
      size={640}
      closeButtonProps={{ 'aria-label': text('category.close') }}
    >
      <CategoryForm
        key={edited ? `${edited.id} ${edited.version}` : `new ${categories.length}`}
        edited={edited}
        categories={categories}
        onDone={() => setEdited(null)}
      />
      {categories.length === 0 ? (
        <p className={formClasses.muted}>{text('category.empty')}</p>
      ) : (
        <table className={formClasses.table} aria-label={text('category.table')}>
          <thead>
            <tr>
              <th scope="col">{text('category.name')}</th>
              <th scope="col" className={formClasses.right}>
                {text('category.products')}
              </th>
            </tr>
          </thead>
          <tbody>
            {categories.map((category) => (
              <tr key={category.id}>
                <td>
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-label={text('category.edit', { name: category.path })}
                    onClick={() => setEdited(category)}
                  >
                    {category.path}
                  </Button>
                </td>
                <td className={formClasses.right}>{category.product_count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={formClasses.muted}>
        <Link to="/settings/taxes">{text('category.taxes')}</Link>
      </p>
    </Modal>
  );
}

interface CategoryFormProps {
  edited: CategoryOutput | null;
  categories: CategoryOutput[];
  onDone: () => void;
}

function CategoryForm({ edited, categories, onDone }: CategoryFormProps) {
  const text = useCatalogTexts();
  const refresh = useRefreshCatalog();
  const [name, setName] = useState(edited?.name ?? '');
  const [parent, setParent] = useState(edited?.parent_id ? String(edited.parent_id) : null);
  const body = { name, parent_id: parent === null ? null : Number(parent) };
  const { mutate, isPending, error } = useMutation<unknown, Error, 'save' | 'remove'>({
    networkMode: 'always',
    mutationFn: (what) => {
      if (!edited) return catalogCategoriesCreate(body);
      const id = String(edited.id);
      if (what === 'remove') return catalogCategoriesDestroy(id);
      return catalogCategoriesPartialUpdate(id, { ...body, version: edited.version });
    },
    onSuccess: async () => {
      await refresh();
      onDone();
      if (!edited) setName('');
    },
  });
  const { fields, rest } = useRefusal(error instanceof ApiError ? error : null, FIELDS);
  return (
    <form
      className={classes.inlineForm}
      onSubmit={(event) => {
        event.preventDefault();
        mutate('save');
      }}
    >
      <TextInput
        label={text('category.name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        error={fields.name}
        required
        data-autofocus
      />
      <Select
        label={text('category.parent')}
        placeholder={text('category.top')}
        data={categories
          .filter(({ id }) => id !== edited?.id)
          .map(({ id, path }) => ({ value: String(id), label: path }))}
        value={parent}
        onChange={setParent}
        error={fields.parent_id}
        clearable
        searchable
      />
      <div className={classes.actions}>
        {edited && (
          <>
            <Button variant="default" color="problem" onClick={() => mutate('remove')}>
              {text('category.remove')}
            </Button>
            <Button variant="default" onClick={onDone}>
              {text('category.cancel')}
            </Button>
          </>
        )}
        <Button type="submit" loading={isPending} disabled={name.trim() === ''}>
          {edited ? text('category.save') : text('category.add')}
        </Button>
      </div>
      {rest !== null && (
        <Alert role="alert" color="problem">
          {rest}
        </Alert>
      )}
    </form>
  );
}
