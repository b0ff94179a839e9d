{#- Of a day: whether a build proves it. Those of the last five weeks, and of the others another seventh
    each day of the week; after a full refresh all. -#}
{%- macro days_to_prove(day) -%}
    {%- if flags.FULL_REFRESH -%} true
    {%- else -%}
    ({{ day }} > current_date - 35
        or ({{ day }} - date '2000-01-01') % 7 = extract(dow from current_date)::int)
    {%- endif -%}
{%- endmacro -%}
