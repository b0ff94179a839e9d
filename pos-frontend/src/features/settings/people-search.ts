import { z } from 'zod';
import { RoleEnum } from '@/shared/api/generated/model/roleEnum';
import { DEFAULT_PAGE_SIZE, flagParam, listSearchSchema } from '@/shared/lib/list-search';

export const ROLES = [RoleEnum.OWNER, RoleEnum.MANAGER, RoleEnum.STAFF];

export const peopleSearchSchema = listSearchSchema(['name', 'email', 'role', 'last_login']).extend({
  role: z.enum(RoleEnum).optional().catch(undefined),
  is_active: flagParam,
});

export type PeopleSearch = z.infer<typeof peopleSearchSchema>;

export const NO_PEOPLE_FILTERS = {
  search: undefined,
  role: undefined,
  is_active: undefined,
} satisfies Partial<PeopleSearch>;

export function hasPeopleFilters({ search, role, is_active: active }: PeopleSearch): boolean {
  return search !== undefined || role !== undefined || active !== undefined;
}

/** What the API is asked for: all pages of it for an export, else the one page. */
export function peopleFilterParams({ ordering, search, role, is_active }: PeopleSearch) {
  return { ordering, search, role, is_active };
}

export function peoplePageParams(search: PeopleSearch) {
  return {
    ...peopleFilterParams(search),
    page: search.page,
    page_size: search.page_size ?? DEFAULT_PAGE_SIZE,
  };
}
