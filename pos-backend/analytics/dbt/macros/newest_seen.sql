{#- Since when documents have to be looked at again, as a literal that the planner knows. By the mart's own
    rows, so that a build that was killed is made up for; an hour earlier, since a document that says an
    earlier moment may be committed after a later one was read. -#}
{%- macro newest_seen(mart) -%}
    {%- if execute -%}
        {%- set found = run_query('select max(seen_at) - interval \'1 hour\' from ' ~ mart).columns[0].values()[0] -%}
        {{ return("'" ~ found ~ "'::timestamptz" if found else "'-infinity'::timestamptz") }}
    {%- endif -%}
    {{ return("'-infinity'::timestamptz") }}
{%- endmacro -%}
